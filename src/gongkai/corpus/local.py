"""The engine of one machine: some threads, each with a reading process of its own."""

import os
from collections.abc import Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from itertools import islice
from queue import SimpleQueue

from gongkai.corpus.order import Order
from gongkai.corpus.part import Counts
from gongkai.corpus.warden import Warden


def run_local(orders: Iterator[Order], workers: int = 0) -> Iterator[Counts]:
    """Carry orders out with `workers` processes (0: one a core), one order in reserve for each, never more."""
    workers = workers or os.cpu_count() or 1
    wardens = [Warden() for _ in range(workers)]
    free: SimpleQueue[Warden] = SimpleQueue()
    for warden in wardens:
        free.put(warden)

    def carry_out(order: Order) -> Counts:
        warden = free.get()
        try:
            return warden.carry_out(order)
        finally:
            free.put(warden)

    threads = ThreadPoolExecutor(workers)
    running: set[Future[Counts]] = {threads.submit(carry_out, order) for order in islice(orders, 2 * workers)}
    try:
        while running:
            done, running = wait(running, return_when=FIRST_COMPLETED)
            running |= {threads.submit(carry_out, order) for order in islice(orders, len(done))}
            yield from (future.result() for future in done)
    finally:
        for warden in wardens:
            warden.close()
        threads.shutdown(cancel_futures=True)
