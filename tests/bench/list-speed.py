#!/usr/bin/env python3
"""list-speed.py SESSION RUN BASELINE COUNTERFOILCTL FOLDER: the list of a million invoices against the least program that shows a million rows, in turns, in one run.

First frame <= 1.3 of the baseline's; the work of a frame while scrolling by pages and by jumps <= 1.2 of its at p95; the model's own part of a jump <= 4 ms; memory <= its + 40 MB; nothing
but drawing holds the main thread for longer than 8 ms, neither while the list is filled nor while it is scrolled.
The figure of a pair is the ratio of two runs next to each other; the median of the pairs counts. Work is the main thread's own time on the processor, so that other programs disturb it
little. The ledger (100,000 customers, a million invoices; minutes to make) is kept in FOLDER for the next time; COUNTERFOIL_BENCH_LEDGER names one that is there already, and with
COUNTERFOIL_BENCH_SMALL a small one does.
"""
import json
import os
import pathlib
import sqlite3
import statistics
import subprocess
import sys
import time

SESSION, RUN, BASELINE, TOOL, FOLDER = sys.argv[1:6]
SMALL = bool(os.environ.get("COUNTERFOIL_BENCH_SMALL"))
CUSTOMERS, INVOICES = (2_000, 20_000) if SMALL else (100_000, 1_000_000)
ROUNDS = int(os.environ.get("COUNTERFOIL_BENCH_ROUNDS", "5"))
failed = []


def ledger(folder):
    given = os.environ.get("COUNTERFOIL_BENCH_LEDGER")
    path = pathlib.Path(given) if given else folder / f"list-{INVOICES}.db"
    if not path.exists():
        work = path.with_suffix(".new")
        for old in folder.glob(work.name + "*"):
            old.unlink()
        subprocess.run([TOOL, "--db", work, "init", "--name", "Bench"], check=True, stdout=subprocess.DEVNULL)
        subprocess.run([TOOL, "--db", work, "generate", "--customers", str(CUSTOMERS), "--invoices", str(INVOICES)], check=True, stdout=subprocess.DEVNULL)
        work.rename(path)
    return path


def bare(folder, rows):
    path = folder / f"view-{rows}.db"
    if not path.exists():
        work = path.with_suffix(".new")
        work.unlink(missing_ok=True)
        db = sqlite3.connect(work)
        db.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, no TEXT, name TEXT, date TEXT, memo TEXT, amount TEXT, balance TEXT)")
        db.executemany("INSERT INTO t VALUES (?, ?, ?, ?, ?, ?, ?)",
                       ((i, f"1-{i:07}", f"Customer of Number {i * 7919 % 100003}", f"Nov {i % 28 + 1}, 2026", f"Dec {i % 28 + 1}, 2026", f"{i * 31 % 9000},{i % 1000:03}.{i % 100:02}", "0.00") for i in range(1, rows + 1)))
        db.commit()
        db.close()
        work.rename(path)
    return path


def run(*command):
    out = subprocess.run([SESSION, "sh", "-c", 'T0=$("$0" -c "import time; print(time.monotonic())"); export T0; exec "$@"', sys.executable, *map(str, command)],
                         check=True, stdout=subprocess.PIPE, text=True).stdout
    return json.loads(out[out.index("{"):])


def verdict(what, value, bound, unit=""):
    ok = value <= bound
    print(f"{'ok  ' if ok else 'MISS'} {what}: {value:.2f}{unit} (asked: <= {bound}{unit})", flush=True)
    if not ok:
        failed.append(what)


def compare(name, command, baseline, rounds):
    pairs = []
    for _ in range(rounds):
        pairs.append((run(*command), run(*baseline)))
    middle = lambda of: statistics.median(of(ours, base) for ours, base in pairs)
    print(f"{name}: {pairs[0][0]['rows']} rows, {rounds} pairs of runs", flush=True)
    for what in ("first_ms", "first_cpu_ms", "first_main_ms", "whole_ms"):
        print(f"     {what}: ours {middle(lambda o, b: o[what]):.0f}, baseline {middle(lambda o, b: b[what]):.0f}")
    for what in ("page", "jump"):
        for at in ("p50", "p95", "max"):
            print(f"     {what} {at}: ours {middle(lambda o, b: o[what][at]):.2f} ms, baseline {middle(lambda o, b: b[what][at]):.2f} ms")
    for what in ("first_pss_kb", "whole_pss_kb", "pss_kb"):
        print(f"     {what}: ours {middle(lambda o, b: o[what]) / 1024:.1f} MB, baseline {middle(lambda o, b: b[what]) / 1024:.1f} MB")
    verdict(f"{name}: first frame", middle(lambda o, b: o["first_ms"] / b["first_ms"]), 1.3)
    verdict(f"{name}: scrolling by pages, p95", middle(lambda o, b: o["page"]["p95"] / b["page"]["p95"]), 1.2)
    verdict(f"{name}: scrolling by jumps, p95", middle(lambda o, b: o["jump"]["p95"] / b["jump"]["p95"]), 1.2)
    verdict(f"{name}: the model's own part of a jump, p95", middle(lambda o, b: o["model"]["p95"]), 4, " ms")
    verdict(f"{name}: the main thread at a stretch while the list is filled, without drawing", middle(lambda o, b: o["fill_busy_ms"]), 8, " ms")
    verdict(f"{name}: the same while it is scrolled", middle(lambda o, b: o["scroll_busy_ms"]), 8, " ms")
    verdict(f"{name}: memory above the baseline's", middle(lambda o, b: o["pss_kb"] - b["pss_kb"]) / 1024, 40, " MB")


folder = pathlib.Path(FOLDER)
folder.mkdir(parents=True, exist_ok=True)
shop = ledger(folder)
rows = sqlite3.connect(f"file:{shop}?mode=ro", uri=True).execute("SELECT COUNT(*) FROM invoice").fetchone()[0]
plain = bare(folder, rows)
for mode in ("list", "window"):
    compare(mode, (RUN, mode, shop), (BASELINE, plain), ROUNDS)
sys.exit(1 if failed else 0)
