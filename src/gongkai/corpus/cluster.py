"""The engine of many machines: Dask's scheduler hands the same orders to whatever workers have joined it.

Every machine sees sources and data set under the same addresses, and runs the same version of this program.
"""

from collections.abc import Iterator
from functools import cache
from itertools import islice
from uuid import uuid4

from distributed import Client, Future, as_completed

from gongkai.corpus.order import NoCluster, Order, OtherVersion
from gongkai.corpus.part import Counts
from gongkai.corpus.version import reader_version
from gongkai.corpus.warden import Warden

_AHEAD, _DEATHS = 2, 5
_PATIENCE = 10  # seconds a scheduler has to answer


def run_cluster(orders: Iterator[Order], address: str) -> Iterator[Counts]:
    """Carry orders out on the workers of the scheduler at `address`; one that dies loses nothing.

    Raises NoCluster, OtherVersion.
    """
    run = uuid4().hex
    with _client(address) as client:
        first = [_given(client, order, run) for order in islice(orders, _wanted(client))]
        running = as_completed(first, loop=client.loop)
        for future in running:
            counts: Counts = future.result()
            for order in islice(orders, max(0, _wanted(client) - running.count())):
                running.add(_given(client, order, run))
            yield counts


def carry_out(order: Order) -> Counts:
    """Carry one order out in a worker. Raises OtherVersion."""
    if order.reader != reader_version():
        raise OtherVersion(f"{order.reader} ≠ {reader_version()}")
    return _warden().carry_out(order)


def _client(address: str) -> Client:
    try:
        return Client(address, set_as_default=False, timeout=_PATIENCE)
    except OSError as fault:
        raise NoCluster(address) from fault


def _given(client: Client, order: Order, run: str) -> Future[Counts]:
    # A scheduler does once what goes by one key, for whoever asks: a part of another data set may bear the same name.
    return client.submit(carry_out, order, key=f"gongkai-{order.name}-{run}", retries=_DEATHS, pure=False)


def _wanted(client: Client) -> int:
    """Return how many orders may be out: some for every worker there is now, whoever has joined or left."""
    return _AHEAD * max(1, int(sum(client.nthreads().values())))


@cache
def _warden() -> Warden:
    return Warden()
