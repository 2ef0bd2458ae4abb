"""Every report in every form, against a running service: CSV is read by Python's csv, workbooks by openpyxl, pictures
by Pillow, and SVG as XML. What they show equals what the JSON says, cell by cell, and the drawn bars are as long as
their values.

    python reports.py --url http://127.0.0.1:8080 --accounts accounts.json

The accounts are those that `nimrs demo --accounts FILE` writes.
"""

import argparse
import csv
import io
import json
import re
from pathlib import Path
from xml.etree import ElementTree

import httpx
import openpyxl
import resvg_py
from PIL import Image

from nimrs_client import Client
from story import expect, refused, signed_on

SVG = "{http://www.w3.org/2000/svg}"
TYPES = {
    "json": "application/json",
    "csv": "text/csv",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "svg": "image/svg+xml",
    "png": "image/png",
}
# Each report, and whether it can be drawn.
REPORTS = {
    "incidents?group_by=type": True,
    "incidents?group_by=month": True,
    "incidents?group_by=type,month": True,
    "incidents?group_by=weekday,hour": True,
    "incidents?group_by=month&type=fall": True,
    "incidents?group_by=harm,age_band,class": False,
    "deadlines": True,
    "deadlines?group_by=facility": True,
    "deadlines?group_by=month,clock": False,
    "import-queue": True,
    "jc-requests": True,
    "corrective-actions": True,
    "corrective-actions?group_by=month": True,
    "repeat-involvement": True,
    "access": True,
}


def ask(who: Client, report: str, form: str) -> httpx.Response:
    joint = "&" if "?" in report else "?"
    return who.get(f"/v1/reports/{report}{joint}format={form}")


def took(answer: httpx.Response, form: str) -> bytes:
    assert answer.status_code == 200, answer.text
    assert answer.headers["Content-Type"].startswith(TYPES[form]), answer.headers
    if form != "json":
        assert re.fullmatch(rf'(attachment|inline); filename="[a-z-]+\.{form}"', answer.headers["Content-Disposition"])
    return answer.content


def table_of_csv(content: bytes) -> list[list[str]]:
    """RFC 4180: UTF-8 without a mark, CRLF, and as many cells in each row as in the header."""
    assert not content.startswith(b"\xef\xbb\xbf") and content.endswith(b"\r\n")
    assert b"\n" not in content.replace(b"\r\n", b""), "lines end with CRLF"
    rows = list(csv.reader(io.StringIO(content.decode("utf-8"), newline=""), strict=True))
    assert len({len(row) for row in rows}) == 1, "each row has a cell for each column"
    for cell in (cell for row in rows for cell in row):
        assert not cell.startswith(("=", "+", "@", "\t", "\r")), f"a formula: {cell}"
    return rows


def same_table(content: bytes, rows: list[list[str]], title: str, filters: dict) -> None:
    """The workbook has the heading, a header that stays in view, and the cells of the CSV with their types."""
    sheet = openpyxl.load_workbook(io.BytesIO(content)).active
    lines = list(sheet.iter_rows(values_only=True))
    assert lines[0][0] == title, lines[0]
    assert any(str(line[0]).startswith("Only: ") for line in lines[:6]) == bool(filters), lines[:6]
    assert sheet.freeze_panes, "the header stays in view"
    first = int(re.search(r"\d+", sheet.freeze_panes)[0]) - 1
    width = len(rows[0])
    body = [line[:width] for line in lines[first:]]
    assert len(body) == len(rows) - 1, (len(body), len(rows))
    for line, row in zip(body, rows[1:]):
        for cell, text in zip(line, row):
            assert not isinstance(cell, str) or not cell.startswith("="), f"a formula: {cell}"
            if cell is None:
                assert text == "", (line, row)
            elif isinstance(cell, (int, float)):
                assert float(text) == cell, (line, row)
            elif hasattr(cell, "isoformat"):
                assert text.startswith(cell.isoformat()[:19]), (line, row)
            else:
                assert cell == text.removeprefix("'") or cell == text, (line, row)


def drawn(content: bytes) -> tuple[ElementTree.Element, dict]:
    root = ElementTree.fromstring(content)
    assert root.tag == f"{SVG}svg" and root.attrib["role"] == "img"
    data = json.loads(root.find(f"{SVG}metadata").text)
    return root, data


def readable(root: ElementTree.Element, report: dict, data: dict) -> None:
    """Title and source stand on it, nothing is drawn over the edge, and a renderer of its own can draw it."""
    width, height = float(root.attrib["width"]), float(root.attrib["height"])
    texts = [" ".join("".join(text.itertext()).split()) for text in root.iter(f"{SVG}text")]
    assert root.find(f"{SVG}title").text == report["title"]
    assert any(text.startswith("Source: NIMRS") for text in texts), texts
    assert report["title"].split()[0] in texts[0], texts[:3]
    assert any(text.startswith("Only: ") for text in texts) == bool(report["filters"]), texts
    described = root.find(f"{SVG}desc").text
    assert all(str(label) in described for label in data["labels"]), "the description names every label"
    for shape in root.iter(f"{SVG}rect"):
        x, y, w, h = (float(shape.attrib[name]) for name in ("x", "y", "width", "height"))
        assert 0 <= x and 0 <= y and x + w <= width and y + h <= height, shape.attrib
    for text in root.iter(f"{SVG}text"):
        assert 0 <= float(text.attrib["x"]) <= width and 0 <= float(text.attrib["y"]) <= height, text.attrib


def as_long_as_their_values(root: ElementTree.Element, data: dict) -> None:
    """Bars of one series: all are so many pixels for each of what they count."""
    if data["plot"] != "bars":
        return
    values = [value for value in data["series"][0]["values"] if isinstance(value, (int, float)) and value > 0]
    bars = [rect for rect in root.iter(f"{SVG}rect") if rect.attrib["fill"] == "#0072B2"]
    if len(values) > len(bars):
        return
    assert len(bars) == len(values), (len(bars), len(values))
    if not values:
        return
    lying = len({bar.attrib["x"] for bar in bars}) == 1 and len(bars) > 1
    longs = [float(bar.attrib["width" if lying else "height"]) for bar in bars]
    scale = max(longs) / max(values)
    for long, value in zip(longs, values):
        assert abs(long - max(value * scale, 1)) <= 1.5, (long, value * scale)


def png_data(content: bytes, size: tuple[float, float]) -> dict:
    picture = Image.open(io.BytesIO(content))
    picture.load()
    assert picture.format == "PNG" and picture.size == (2 * size[0], 2 * size[1]), picture.size
    assert len(set(picture.resize((60, 40)).convert("RGB").get_flattened_data())) > 2, "something is drawn"
    return json.loads(picture.text["Data"])


def numbers_equal(report: str, answer: dict, data: dict) -> None:
    """What is drawn is what the JSON says."""
    values = [series["values"] for series in data["series"]]
    shown = lambda count, suppressed: "suppressed" if suppressed and count is None else count  # noqa: E731
    if report.startswith("incidents?group_by=") and "," not in report.split("group_by=")[1]:
        dimension = report.split("group_by=")[1].split("&")[0]
        totals = [total for total in answer["totals"] if total["dimension"] == dimension]
        assert data["labels"] == [total["label"] for total in totals]
        assert values[0] == [shown(total["count"], total["suppressed"]) for total in totals], report
    elif report.startswith("deadlines"):
        for name, column in zip(values, ("on_time", "late", "open", "overdue")):
            assert name == [row[column] for row in answer["rows"]], (report, column)
    elif report.startswith("corrective-actions"):
        columns = [name for name in answer["rows"][0] if name != "group"] if answer["rows"] else []
        for name, column in zip(values, columns):
            assert name == [row[column] for row in answer["rows"]], (report, column)
    elif report == "incidents?group_by=weekday,hour":
        cells = {(row["keys"]["weekday"]["label"], row["keys"]["hour"]["label"]): row for row in answer["rows"]}
        for series in data["series"]:
            for label, value in zip(data["labels"], series["values"]):
                row = cells.get((series["name"], label))
                assert row is None or value == shown(row["count"], row["suppressed"]), (series["name"], label)


def whole(who: Client, report: str, drawable: bool) -> None:
    """One report in all its forms. It is asked for again where somebody else changed something between two answers."""
    answer = expect(ask(who, report, "json"), 200)
    rows = table_of_csv(took(ask(who, report, "csv"), "csv"))
    if not report.startswith("repeat") and not report.startswith("access"):
        assert len(rows) - 1 == len(answer["rows"]), (report, len(rows), len(answer["rows"]))
    same_table(took(ask(who, report, "xlsx"), "xlsx"), rows, answer["title"], answer["filters"])
    if not drawable:
        for form in ("svg", "png"):
            fault = refused(ask(who, report, form), 422, "validation_failed")["errors"][0]
            assert (fault["pointer"], fault["code"]) == ("query:format", "cannot_be_drawn"), fault
        return
    content = took(ask(who, report, "svg"), "svg")
    root, data = drawn(content)
    readable(root, answer, data)
    as_long_as_their_values(root, data)
    numbers_equal(report, answer, data)
    rendered = bytes(resvg_py.svg_to_bytes(svg_string=content.decode()))
    assert Image.open(io.BytesIO(rendered)).size == (int(root.attrib["width"]), int(root.attrib["height"]))
    size = float(root.attrib["width"]), float(root.attrib["height"])
    assert png_data(took(ask(who, report, "png"), "png"), size) == data, report


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--url", required=True)
    parser.add_argument("--accounts", required=True, type=Path)
    options = parser.parse_args()
    accounts = json.loads(options.accounts.read_text())
    for group in ("level_1", "field_office"):
        reader = signed_on(options.url, next(one for one in accounts if one["security_group"] == group))
        for report, drawable in REPORTS.items():
            whole(reader, report, drawable)
        refused(reader.get("/v1/reports/access", headers={"Accept": "application/pdf"}), 406, "not_acceptable")
        print(f"{group}: {len(REPORTS)} reports in {len(TYPES)} forms")


if __name__ == "__main__":
    main()
