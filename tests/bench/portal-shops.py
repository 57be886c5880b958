#!/usr/bin/env python3
"""portal-shops.py PORTAL COUNTERFOILCTL LOAD: a portal with 1,000 shops of which 50 are asked for, and a sandbox gateway, so that it looks at all of them for refunds.

From its start to its first answer <= 1 s; while 50 shops are asked for over 50 connections no error, at most 96 ledgers open and resident memory <= 200 MB; when nobody asks any more all are closed. The same with one shop is shown beside it.
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request

PORTAL, TOOL, LOAD = sys.argv[1:4]
SHOPS, ACTIVE, IDLE = 1000, 50, 3
failed = []


def verdict(what, value, bound, unit=""):
    ok = value <= bound
    print(f"{'ok  ' if ok else 'MISS'} {what}: {value:.2f}{unit} (asked: <= {bound}{unit})", flush=True)
    if not ok:
        failed.append(what)


def tool(ledger, *words):
    return subprocess.run([TOOL, "--db", ledger, *words], check=True, stdout=subprocess.PIPE, text=True).stdout


class Portal:
    def __init__(self, folder, count, first):
        shops = folder / "shops"
        shops.mkdir(parents=True)
        for i in range(count):
            shutil.copyfile(first, shops / f"shop-{i}.counterfoil")
            (shops / f"shop-{i}.shop").write_text("[shop]\nledger=\n")
        config = folder / "portal.conf"
        config.write_text(f"[portal]\nlisten=127.0.0.1:0\naddress=http://127.0.0.1:1\nfolder={shops}\nconnections-per-address=1000\nledger-idle-seconds={IDLE}\n[gateway sandbox]\ndriver=sandbox\n")
        begun = time.monotonic()
        self.process = subprocess.Popen([PORTAL, "--config", config], stderr=subprocess.PIPE, text=True)
        for line in self.process.stderr:
            if '"started"' in line:
                break
        self.port = json.loads(line)["port"]
        self.get("/healthz")
        self.started = time.monotonic() - begun

    def get(self, path):
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}{path}") as answer:
            return answer.read().decode()

    def open_ledgers(self):
        return next(int(line.split()[1]) for line in self.get("/metrics").splitlines() if line.startswith("counterfoil_open_ledgers "))

    def memory(self, what="VmRSS"):
        lines = pathlib.Path(f"/proc/{self.process.pid}/status").read_text().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith(what)) / 1024

    def files(self):
        return len(os.listdir(f"/proc/{self.process.pid}/fd"))


def measure(folder, count, active, first, token):
    portal = Portal(folder, count, first)
    try:
        figures = {"start": portal.started, "memory": portal.memory()}
        (folder / "paths").write_text("".join(f"/shop-{i}/d/{token}\n" for i in range(active)))
        load = subprocess.Popen([LOAD, str(portal.port), "50", "8", folder / "paths"], stdout=subprocess.PIPE, text=True)
        figures["open"] = 0
        while load.poll() is None:
            figures["open"] = max(figures["open"], portal.open_ledgers())
        figures |= json.loads(load.stdout.read())
        figures["files"], figures["loaded"] = portal.files(), portal.memory("VmHWM")
        until = time.monotonic() + 200
        while (left := portal.open_ledgers()) and time.monotonic() < until:
            time.sleep(0.2)
        figures["left"], figures["after"], figures["files_after"] = left, portal.memory(), portal.files()
        print(f"     {count} shops, {active} asked for: started in {figures['start'] * 1000:.0f} ms with {figures['memory']:.1f} MB; {figures['rate']:.0f} pages/s, p99 {figures['p99']:.1f} ms, {figures['open']} ledgers open, {figures['files']} files, "
              f"{figures['loaded']:.1f} MB at most; afterwards {left} open, {figures['files_after']} files, {figures['after']:.1f} MB", flush=True)
        return figures
    finally:
        portal.process.terminate()
        portal.process.stderr.close()
        portal.process.wait()


def main(folder):
    first = folder / "first.db"
    tool(first, "init", "--name", "Acme", "--country", "US")
    tool(first, "customer", "add", "--name", "Ada & Daughters")
    number = json.loads(tool(first, "--json", "invoice", "new", "--customer", "Ada & Daughters", "--line", "Banner @ 100.00", "--issue"))["number"]
    tool(first, "settings", "set", "documents.pay-link", "http://127.0.0.1/acme")
    token = json.loads(tool(first, "--json", "invoice", "link", number))["link"].rsplit("/", 1)[1]
    measure(folder / "one", 1, 1, first, token)
    many = measure(folder / "many", SHOPS, ACTIVE, first, token)
    verdict("from the start to the first answer", many["start"], 1, " s")
    verdict("errors", many["errors"], 0)
    verdict("open ledgers", many["open"], 96 + 16)      # those that are kept, and those in hand
    verdict("resident memory at its most", many["loaded"], 200, " MB")
    verdict("open ledgers that nobody asks for any more", many["left"], 0)


with tempfile.TemporaryDirectory(prefix="counterfoil-portal-shops-") as work:
    main(pathlib.Path(work))
sys.exit(1 if failed else 0)
