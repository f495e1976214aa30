"""`kiosk bench search`: the product's search beside its peers, in one run over the same postings and states.

`run_search` measures, `table` prints, `main` in `kiosk.bench.search_bench` is the command.
"""

from kiosk.bench.search.run import Report, SetReport, run_search
from kiosk.bench.search.table import table

__all__ = ["Report", "SetReport", "run_search", "table"]
