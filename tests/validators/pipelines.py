#!/usr/bin/env python3
"""Runs what the workflow of GitHub, the action and the template of GitLab would run, step by step, on this machine.

Only the download is played: `curl` copies the program that is given. Everything else is as it stands in the files: the checksum,
the arguments, the reports. A good folder must pass, a broken one must fail, and the reports must be there.
Needs PyYAML. Usage: pipelines.py KT FOLDER   (FOLDER: a copy of an example; `kt init` put the files for CI beside it)
"""
import hashlib
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
KT, FOLDER = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
CHECKSUM = hashlib.sha256(KT.read_bytes()).hexdigest()
CURL = '#!/bin/sh\nwhile [ "$#" -gt 0 ]; do [ "$1" = --output ] && to="$2"; shift; done\ncp "%s" "$to"\n' % KT


def shell(script, folder, place, **more):
    """Runs a script as a runner does: the first trouble stops it."""
    env = {**os.environ, "PATH": f"{place}:{os.environ['PATH']}", "RUNNER_TEMP": str(place), "GITHUB_WORKSPACE": str(folder),
           "GITHUB_STEP_SUMMARY": str(place / "summary.md"), "GITHUB_SERVER_URL": "https://git.example", **more}
    return subprocess.run(["bash", "-e", "-o", "pipefail", "-c", script], cwd=folder, env=env, capture_output=True, text=True)


def told(name, done, good, problem=""):
    if (done.returncode == 0) != good or problem:
        sys.exit(f"{name}: exit {done.returncode} {problem}\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    print(f"{name}: exit {done.returncode}, as it should be")


def workflow(folder, place, good):
    steps = yaml.safe_load((ROOT / "src/data/init/github.yml").read_text())["jobs"]["check"]["steps"]
    script = "\n".join(step["run"] for step in steps if "run" in step)
    script = script.replace("${{ vars.KT_DOWNLOAD }}", "https://git.example/kt").replace("${{ vars.KT_SHA256 }}", CHECKSUM)
    done = shell(script, folder, place)
    summary = (place / "summary.md").read_text()
    told("GitHub workflow", done, good, "" if good == ("::error" not in done.stdout) and summary.startswith("# ") else "annotations or summary")


def action(folder, place, good):
    made = yaml.safe_load((ROOT / ".github/actions/check/action.yml").read_text())
    inputs = {"version": "v1.0.0", "sha256": CHECKSUM, "directory": ".", "arguments": "--only unknown-key --only missing-key", "sarif": "kt.sarif"}
    assert {name for name, one in made["inputs"].items() if one.get("required")} == {"version", "sha256"}
    for step in made["runs"]["steps"]:
        env = {name: value.replace("${{ github.action_repository }}", "o/kt") for name, value in step["env"].items()}
        env = {name: inputs.get(value[len("${{ inputs."):-len(" }}")], value) if value.startswith("${{") else value for name, value in env.items()}
        done = shell(step["run"], folder, place, **env)
        if done.returncode:
            break
    rules = json.loads((folder / "kt.sarif").read_text())["runs"][0]["results"]
    told("GitHub action", done, good, "" if bool(rules) != good else f"{len(rules)} results")


def wrong_checksum(folder, place):
    step = yaml.safe_load((ROOT / ".github/actions/check/action.yml").read_text())["runs"]["steps"][0]
    told("GitHub action with another checksum", shell(step["run"], folder, place, REPOSITORY="o/kt", VERSION="v1", SHA256="0" * 64), False)


def gitlab(folder, place, good):
    job = yaml.safe_load((ROOT / "src/data/init/gitlab.yml").read_text())["kt"]
    lines = [line for line in job["before_script"] if "apt-get" not in line] + job["script"]
    script = "\n".join(lines).replace("/tmp/kt", str(place / "kt"))
    done = shell(script, folder, place, KT_DOWNLOAD="https://git.example/kt", KT_SHA256=CHECKSUM)
    reports = job["artifacts"]["reports"].values()
    missing = [report for report in reports if not (folder / report).is_file()]
    told("GitLab template", done, good, f"not there: {missing}" if missing else "")


for good in (True, False):
    for run in (workflow, action, gitlab):
        place = pathlib.Path(tempfile.mkdtemp(prefix="kt-pipeline-"))
        folder = place / "folder"
        shutil.copytree(FOLDER, folder)
        (place / "curl").write_text(CURL)
        (place / "curl").chmod(0o755)
        if not good:
            (folder / "wishes/kapot.yaml").write_text("title: Kapot\nranq: 1\n")
        run(folder, place, good)
        if run is action and good:
            wrong_checksum(folder, place)
        shutil.rmtree(place)
