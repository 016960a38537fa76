"""How sure a rate is: Wilson's interval, which stays sensible for few cases and for rates near none and all."""

import polars as pl

_Z = 1.959963984540054  # 95 %


def with_interval(frame: pl.DataFrame, found: str, of: str) -> pl.DataFrame:
    """Add `rate`, `low` and `high` for the share of `found` in `of`, with 95 % confidence; null where there is none.

    More found than there are, a common fault in reports, is a rate to be seen but no share: it has no interval.
    """
    n, share = pl.col(of).cast(pl.Float64), pl.col(found).cast(pl.Float64) / pl.col(of).cast(pl.Float64)
    centre = share + _Z**2 / (2 * n)
    reach = _Z * (share * (1 - share) / n + _Z**2 / (4 * n**2)).sqrt()
    bound = 1 + _Z**2 / n
    interval = frame.with_columns(
        rate=share, low=((centre - reach) / bound).clip(0, 1), high=((centre + reach) / bound).clip(0, 1)
    )
    known, sound = pl.col(of) > 0, pl.col(found).is_between(0, pl.col(of))
    return interval.with_columns(
        pl.when(known).then(pl.col("rate")), pl.when(known & sound).then(pl.col("low", "high"))
    )
