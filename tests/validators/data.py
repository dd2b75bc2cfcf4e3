"""Reads the exports of several repositories with programs of others; see tests/validators/data."""
import collections
import csv
import glob
import json
import pathlib
import sys


def records(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def read(top, names):
    import openpyxl
    from jsonschema import Draft7Validator

    validators = {}
    for path in sorted(glob.glob(f"{top}/schemas/*.json")):
        schema = json.loads(pathlib.Path(path).read_text(encoding="utf-8"))
        Draft7Validator.check_schema(schema)
        validators[pathlib.Path(path).stem] = Draft7Validator(schema)
    print(len(validators), "schemas are right")
    lines = collections.Counter()
    for name in names:
        for path in sorted(glob.glob(f"{top}/{name}/*.jsonl")):
            for record in records(path):
                errors = list(validators[record["kind"]].iter_errors(record))
                assert not errors, (path, record["id"], errors[0].message)
                lines[record["kind"]] += 1
            compare(path, path.removesuffix("jsonl") + "csv")
        book = openpyxl.load_workbook(f"{top}/{name}/{name}.xlsx")
        for sheet in book:
            assert sheet.freeze_panes == "B2" and sheet.auto_filter.ref, sheet.title
            assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row), sheet.title
        rows = {sheet.title: sheet.max_row - 1 for sheet in book}
        assert sum(rows.values()) == sum(len(records(path)) for path in glob.glob(f"{top}/{name}/*.jsonl")), rows
        wish = book["Wensen"][2]
        types = {head.value: type(cell.value).__name__ for head, cell in zip(book["Wensen"][1], wish)}
        assert (types["Plaats"], types["Datum"]) == ("int", "datetime"), types
    print("every line fits its schema:", dict(lines))
    print("sheets of the last:", rows)


def compare(lines, table):
    """The cells of a CSV say what the lines of JSON say."""
    with open(table, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    every = records(lines)
    assert len(rows) == len(every), table
    for row, record in zip(rows, every):
        assert (row["id"], row["repository"]) == (record["id"], record["repository"])
        for key, value in record["fields"].items():
            cell = row.get(key)
            if isinstance(value, bool):
                assert cell == str(value).lower(), (table, key, cell)
            elif isinstance(value, str):
                assert cell == value or cell == "'" + value, (table, key, cell)
            elif isinstance(value, (int, float)):
                assert float(cell) == value, (table, key, cell)


def edit(old, new):
    import openpyxl

    book = openpyxl.load_workbook(old)
    sheet = book["Producten"]
    place = {cell.value: cell.column for cell in sheet[1]}
    for row in range(2, sheet.max_row + 1):
        if sheet.cell(row, place["Naam"]).value == "samen-beslissen":
            sheet.cell(row, place["Jaar"]).value = 2023
    book.save(new)


def ask(top):
    question = pathlib.Path(__file__).with_name("question.sql").read_text(encoding="utf-8")
    import duckdb

    duck = duckdb.connect()
    for name in ("products", "assessments"):
        duck.execute(f"CREATE VIEW {name} AS SELECT * FROM read_json_auto('{top}/*/{name}.jsonl', union_by_name = true)")
    duck.sql(question).show(max_width=110)
    first = [tuple(row) for row in duck.execute(question).fetchall()]

    from pyspark.sql import SparkSession

    spark = SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false").config("spark.driver.bindAddress", "127.0.0.1")
    spark = spark.config("spark.driver.host", "127.0.0.1").config("spark.sql.shuffle.partitions", "1").getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    for name in ("products", "assessments"):
        spark.read.json(sorted(glob.glob(f"{top}/*/{name}.jsonl"))).createOrReplaceTempView(name)
    frame = spark.sql(question)
    frame.show(truncate=False)
    second = [tuple(row) for row in frame.collect()]
    print("DuckDB", duckdb.__version__, "and Spark", spark.version, "say the same:", first == second, f"({len(first)} rows)")
    spark.stop()
    assert first == second and first


command, *rest = sys.argv[1:]
if command == "read":
    read(rest[0], rest[1:])
elif command == "edit":
    edit(*rest)
else:
    ask(*rest)
