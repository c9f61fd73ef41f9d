"""Run a command once, its output in a file, and print its wall and processor time, its peak memory, its exit status.

Times are in seconds, memory in MB.

A program of its own, because Linux counts the memory of the process that starts another towards the peak of the other:
this one is small.
"""

import os
import sys
from subprocess import DEVNULL, Popen
from time import perf_counter

if __name__ == "__main__":
    with open(sys.argv[1], "wb") as said:  # noqa: PTH123 (pathlib takes longer to import than this to run)
        start = perf_counter()
        child = Popen(sys.argv[2:], stdout=said, stderr=DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        taken = perf_counter() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    sys.stdout.write(f"{taken} {usage.ru_utime + usage.ru_stime} {usage.ru_maxrss / 1024} {child.returncode}\n")
