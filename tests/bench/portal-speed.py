#!/usr/bin/env python3
"""portal-speed.py PORTAL COUNTERFOILCTL BASELINE LOAD FOLDER NODE PROGRAM: the customer's page, 10 KB, beside the least program that shows as much out of SQLite by libmicrohttpd (portal-baseline.c), in turns, in one run.

One page, 16 connections, as it is kept and as it is drawn for each request by a portal that keeps none: requests/s >= 0.70 of the baseline's, p99 <= 2 x its, and >= 2.2 x what a
cluster of Node with better-sqlite3 and mustache gives for the same page as the baseline's (NODE: tests/node/run, PROGRAM: portal-node.mjs; left out where npm's modules are not there); 200 connections: p99 <= 150 ms, no error. Then pages of 20,000 documents of a shop with a million invoices, of which most have to be drawn anew (what is kept
has a bound): no error, resident memory <= 200 MB; its rate is shown beside the others, not judged. The figure of a pair is the ratio of two runs next to each other; the median of the pairs counts. The processors' own time for a request is
shown too: other programs disturb it less. The ledger with a million invoices is that of list-speed.py, kept in FOLDER; with COUNTERFOIL_BENCH_SMALL a small one does.
"""
import hashlib
import hmac
import json
import os
import pathlib
import random
import sqlite3
import statistics
import struct
import subprocess
import sys
import tempfile

PORTAL, TOOL, BASELINE, LOAD, FOLDER, NODE, PROGRAM = sys.argv[1:8]
SMALL = bool(os.environ.get("COUNTERFOIL_BENCH_SMALL"))
CUSTOMERS, INVOICES = (2_000, 20_000) if SMALL else (100_000, 1_000_000)
ROUNDS = int(os.environ.get("COUNTERFOIL_BENCH_ROUNDS", "7"))
DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
THREADS = max(2, min(16, os.cpu_count()))
failed = []


def verdict(what, value, ok, asked, unit=""):
    print(f"{'ok  ' if ok else 'MISS'} {what}: {value:.2f}{unit} (asked: {asked}{unit})", flush=True)
    if not ok:
        failed.append(what)


def tool(ledger, *words):
    return subprocess.run([TOOL, "--db", ledger, *words], check=True, stdout=subprocess.PIPE, text=True).stdout


def big_ledger(folder):
    path = folder / f"list-{INVOICES}.db"
    if not path.exists():
        work = path.with_suffix(".new")
        for old in folder.glob(work.name + "*"):
            old.unlink()
        tool(work, "init", "--name", "Bench")
        tool(work, "generate", "--customers", str(CUSTOMERS), "--invoices", str(INVOICES))
        work.rename(path)
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as db:
        has_key = db.execute("SELECT COUNT(*) FROM link_key").fetchone()[0]
    if not has_key:
        tool(path, "settings", "set", "documents.pay-link", "http://127.0.0.1/big")
    return path


def base32(number, n):
    return "".join(DIGITS[number >> 5 * i & 31] for i in reversed(range(n)))


def tokens(ledger, count):
    """Links as shop/link.h makes them, for @count documents drawn at random."""
    with sqlite3.connect(f"file:{ledger}?mode=ro", uri=True) as db:
        key = db.execute("SELECT link_key FROM link_key ORDER BY id").fetchone()[0].encode()
        ids = [row[0] for row in db.execute("SELECT id FROM invoice")]
    for number in random.Random(1).sample(ids, min(count, len(ids))):
        mac = hmac.new(key, b"counterfoil link 1\0" + struct.pack("<QQ", number, 0), hashlib.sha256).digest()
        yield base32(number, 13) + base32(int.from_bytes(mac, "big") >> 256 - 130, 26)


class Server:
    def __init__(self, command, **more):
        self.process = subprocess.Popen(command, text=True, **more)

    def cpu(self):
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def memory(self, what="VmRSS"):
        lines = pathlib.Path(f"/proc/{self.process.pid}/status").read_text().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith(what)) / 1024

    def load(self, paths, connections, seconds):
        before = self.cpu()
        figures = json.loads(subprocess.run([LOAD, str(self.port), str(connections), str(seconds), paths], check=True, stdout=subprocess.PIPE, text=True).stdout)
        figures["cpu_us"] = (self.cpu() - before) / 1.1 / seconds / max(figures["rate"], 1) * 1e6
        return figures


def portal_on(config, log):
    portal = Server([PORTAL, "--config", config], stderr=log.open("w"))
    while not (said := [line for line in log.read_text().splitlines() if '"started"' in line]):
        if portal.process.poll() is not None:
            sys.exit(log.read_text())
    portal.port = json.loads(said[0])["port"]
    return portal


def start(folder, big):
    """The portal with a shop of one invoice of 10 KB and the big one; a portal that keeps no page, with the same shops; and the baseline."""
    small = folder / "small.db"
    tool(small, "init", "--name", "Acme", "--country", "US")
    tool(small, "customer", "add", "--name", "Ada & Daughters", "--email", "ada@example.com")
    lines = [word for i in range(24) for word in ("--line", f"Banner number {i}, with grommets, in full colour on both sides @ 1{i:02}.25")]
    number = json.loads(tool(small, "--json", "invoice", "new", "--customer", "Ada & Daughters", *lines, "--issue"))["number"]
    config, anew = folder / "portal.conf", folder / "anew.conf"
    for file, more in ((config, ""), (anew, f"pages-megabytes=0\nstate={folder}/anew.db\n")):
        file.write_text(f"[portal]\nlisten=127.0.0.1:0\naddress=http://127.0.0.1:1\nfolder={folder}/shops\nconnections-per-address=1000\nthreads={THREADS}\n{more}[gateway sandbox]\ndriver=sandbox\n")
    for name, ledger in (("acme", small), ("big", big)):
        subprocess.run([PORTAL, "--config", config, "--ledger", ledger, "shop", "add", name], check=True, stdout=subprocess.DEVNULL)
    tool(small, "settings", "set", "documents.pay-link", "http://127.0.0.1/acme")
    (folder / "one").write_text("/acme/d/" + json.loads(tool(small, "--json", "invoice", "link", number))["link"].rsplit("/", 1)[1] + "\n")
    (folder / "many").write_text("".join(f"/big/d/{token}\n" for token in tokens(big, 20_000)))
    bare = Server([BASELINE, folder / "bare.db", "45", str(THREADS)], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    bare.port = int(bare.process.stdout.readline())
    return portal_on(config, folder / "portal.log"), portal_on(anew, folder / "anew.log"), bare


def node_cluster(folder):
    """None where there is no Node with its modules."""
    node = Server([NODE, PROGRAM, folder / "bare.db", "45", str(THREADS)], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    line = node.process.stdout.readline()
    node.port = int(line or 0)
    return node if line else None


def compare(words, portal, bare, folder):
    pairs = []
    for _ in range(ROUNDS):
        pairs.append((portal.load(folder / "one", 16, 2), bare.load(folder / "one", 16, 2)))
    middle = lambda of: statistics.median(of(ours, base) for ours, base in pairs)
    print(f"     {words}")
    for what in ("bytes", "rate", "p50", "p99", "cpu_us", "errors"):
        print(f"     {what}: ours {middle(lambda o, b: o[what]):.2f}, baseline {middle(lambda o, b: b[what]):.2f}")
    print(f"     the processors' time for a request: {middle(lambda o, b: o['cpu_us'] / b['cpu_us']):.2f} of the baseline's")
    verdict(f"{words}: requests in a second, 16 connections, to the baseline's", middle(lambda o, b: o["rate"] / b["rate"]), middle(lambda o, b: o["rate"] / b["rate"]) >= 0.70, ">= 0.70")
    verdict(f"{words}: p99, to the baseline's", middle(lambda o, b: o["p99"] / b["p99"]), middle(lambda o, b: o["p99"] / b["p99"]) <= 2, "<= 2")
    return sum(o["errors"] + b["errors"] for o, b in pairs)


def beside_node(words, portal, node, folder):
    pairs = [(portal.load(folder / "one", 16, 2), node.load(folder / "one", 16, 2)) for _ in range(ROUNDS)]
    rate = statistics.median(ours["rate"] / theirs["rate"] for ours, theirs in pairs)
    print(f"     a cluster of Node: {statistics.median(theirs['rate'] for ours, theirs in pairs):.0f} requests/s of {pairs[0][1]['bytes']} bytes, p99 {statistics.median(theirs['p99'] for ours, theirs in pairs):.1f} ms")
    verdict(f"{words}: requests in a second, to those of a cluster of Node", rate, rate >= 2.2, ">= 2.2")
    return sum(ours["errors"] for ours, theirs in pairs)


def main(folder):
    big = big_ledger(pathlib.Path(FOLDER))
    portal, anew, bare = start(folder, big)
    try:
        print(f"resident memory at the start: {portal.memory():.1f} MB; baseline {bare.memory():.1f} MB")
        errors = compare("a page that is kept", portal, bare, folder) + compare("the same page, drawn for each request", anew, bare, folder)
        node = node_cluster(folder)
        if node:
            errors += beside_node("a page that is kept", portal, node, folder) + beside_node("the same page, drawn for each request", anew, node, folder)
            node.process.stdin.close()
            node.process.wait()
        else:
            print("     the cluster of Node is left out: npm's modules are not here (packaging/node-modules fetches them)")
        crowd = [portal.load(folder / "one", 200, 3) for _ in range(3)]
        p99 = statistics.median(figures["p99"] for figures in crowd)
        print(f"     200 connections: {statistics.median(figures['rate'] for figures in crowd):.0f} requests/s, slowest {max(figures['slowest'] for figures in crowd):.0f} ms")
        verdict("p99, 200 connections", p99, p99 <= 150, "<= 150", " ms")
        spread = [(portal.load(folder / "many", 16, 4), bare.load(folder / "one", 16, 2)) for _ in range(3)]
        print(f"     20,000 documents of a shop with {INVOICES:,} invoices: {statistics.median(o['rate'] for o, b in spread):.0f} requests/s, p99 {statistics.median(o['p99'] for o, b in spread):.1f} ms, some {spread[0][0]['bytes']} bytes each; "
              f"{statistics.median(o['rate'] / b['rate'] for o, b in spread):.2f} of the baseline's rate with one page of {spread[0][1]['bytes']} bytes, {statistics.median(o['cpu_us'] for o, b in spread):.0f} µs of the processors each")
        many = portal.load(folder / "many", 200, 4)
        print(f"     the same over 200 connections: {many['rate']:.0f} requests/s, p99 {many['p99']:.1f} ms")
        errors += sum(figures["errors"] for figures in crowd + [o for o, b in spread] + [many])
        verdict("errors", errors, errors == 0, "0")
        verdict("resident memory at its most", portal.memory("VmHWM"), portal.memory("VmHWM") <= 200, "<= 200", " MB")
    finally:
        portal.process.terminate()
        anew.process.terminate()
        bare.process.stdin.close()
        portal.process.wait()
        anew.process.wait()
        bare.process.wait()


with tempfile.TemporaryDirectory(prefix="counterfoil-portal-speed-") as work:
    main(pathlib.Path(work))
sys.exit(1 if failed else 0)
