"""What a user types can read the graph and nothing else, whatever the spelling."""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tapsyrma.graph.cypher_tokens import tokens
from tapsyrma.graph.dump import dump
from tapsyrma.graph.projection import project
from tapsyrma.graph.sandbox import MOST_TOKENS, check, run_typed
from tapsyrma.graph.store import Store, open_store
from tapsyrma.ontology.errors import QueryError, StoreError

from .small import CLAIM, SMALL

READS = [
    "MATCH (n) RETURN n LIMIT 5",
    "match (p:Post)-[:POST_IN]->(b:Body) where b.label contains 'министр' return p.id as post order by post;",
    "OPTIONAL MATCH (n:Nothing) RETURN count(DISTINCT n) AS n",
    "MATCH (i:Instruction) WHERE NOT EXISTS { (i)-[:ASSIGNED_TO]->() } RETURN i.id AS id",
    "MATCH (i:Instruction) RETURN i.id AS id, COUNT { (i)-[:ASSIGNED_TO]->() } AS owners",
    "MATCH (c:Claim) WHERE c.start > 1 AND c.end <= $last RETURN c.start AS start, c.end AS last",
    "MATCH (b:Body) RETURN CASE WHEN b.kind IS NULL THEN 'none' ELSE b.kind END AS kind ORDER BY kind DESC",
    "MATCH (b:Body) WITH b.kind AS kind, collect(b.id) AS ids RETURN {kind: kind, n: size(ids)} AS found",
    "MATCH (b:Post) RETURN collect({id: b.id, no: NOT b.kind IS NULL, case: CASE 1 WHEN 1 THEN 2 END}) AS l",
    "UNWIND [1, 2, 3] AS x WITH x WHERE x IN range(2, 3) RETURN [y IN [x] WHERE y > 0 | y * -2.5e0] AS l",
    "CALL { MATCH (n:Body) RETURN n.id AS id UNION ALL MATCH (n:Post) RETURN n.id AS id } RETURN id",
    "MATCH (a:Instruction)-[r*1..3]->(b) RETURN a.id AS a, b.id AS b, size(r) AS far",
    "MATCH p = shortestPath((a:Claim)-[*..4]-(b:Body)) RETURN length(p) AS far ORDER BY far",
    "CALL db.labels() YIELD label RETURN label ORDER BY label",
    "MATCH (n:Body|Post) RETURN n {.id, .label, kind: n.kind} AS node ORDER BY n.id",
    "RETURN all(x IN [1] WHERE x = 1) AND any(x IN [] WHERE false) AS yes",
    "MATCH (n) WHERE (n:Body OR n:Post) AND (n.id STARTS WITH 'b' XOR n.id ENDS WITH 'x') RETURN n.id AS n",
    "RETURN 1 AS x UNION RETURN 2 AS x",
    "UNWIND [3, 1, 2] AS x RETURN x ORDER BY x SKIP 1 LIMIT 1",
    "MATCH (c:Claim) RETURN date(coalesce(c.day, '2024-01-31')).year AS year",
    # words of clauses that are names, text or comments here
    "MATCH (n:`CREATE`) RETURN n.`DELETE` AS `SET`",
    "MATCH (n:Set)-[:LOAD]->() RETURN n.merge AS created, {remove: 1} AS map",
    'MATCH (n) WHERE n.label = \'LOAD CSV FROM "x"\' OR n.label = "DELETE n" RETURN n.id AS id',
    "MATCH (n) // DETACH DELETE n\nRETURN /* CREATE (:X) */ count(n) AS n",
    "RETURN 'it\\'s; CREATE (n)' AS text",
]

REFUSED = {
    "CREATE (n:X)": "CREATE",
    "MATCH (n) SET n.x = 1": "SET",
    "MATCH (n) sEt n.x = 1 RETURN n": "SET",
    "MATCH (n) SET n = {a: 1}": "SET",
    "MATCH (n) SET n:Label": "SET",
    "MATCH (n) SET (n).x = 1": "SET",
    "MATCH (n) DELETE n": "DELETE",
    "MATCH (n) DELETE[n][0]": "DELETE",
    "MATCH (n) DETACH DELETE n": "DETACH",
    "MATCH (n) REMOVE n.x": "REMOVE",
    "MERGE (n:X {id: 1}) RETURN n": "MERGE",
    "MATCH (n) MERGE p=(n)-[:R]->(:X) RETURN p": "MERGE",
    "MATCH (n) INSERT (:X)": "INSERT",
    "FOREACH (x IN [1] | CREATE (:X))": "FOREACH",
    "MATCH (n) FOREACH (x IN [1] | SET n.x = x)": "FOREACH",
    "LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l": "LOAD",
    "load\tcsv from 'file:///etc/passwd' as l return l": "load",
    "RETURN 1 AS x UNION LOAD CSV FROM 'file:///etc/passwd' AS x RETURN x": "LOAD",
    "CALL { LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l } RETURN l": "LOAD",
    "CALL { CREATE (n) } RETURN 1 AS x": "CREATE",
    "CALL (*) { CREATE (n) } RETURN 1 AS x": "CREATE",
    "CALL { MATCH (n) DELETE n } IN TRANSACTIONS": "DELETE",
    "CALL { MATCH (n) RETURN n } IN TRANSACTIONS OF 10 ROWS RETURN n": "TRANSACTIONS",
    "RETURN EXISTS { CREATE (n) } AS x": "CREATE",
    "RETURN COUNT { MATCH (n) SET n.x = 1 } AS x": "SET",
    "CALL apoc.load.json('file:///etc/passwd') YIELD value RETURN value": "apoc.load.json",
    "CALL apoc.cypher.doIt('CREATE (n)', {})": "apoc.cypher.doit",
    "CALL dbms.listConfig()": "dbms.listconfig",
    "CALL dbms.listConfig": "dbms.listconfig",
    "CALL `dbms`.listConfig()": "dbms",
    "CALL db.`labels`() YIELD label RETURN label": "labels",
    "CALL db . create . setNodeVectorProperty(n, 'x', [1])": "db.create.setnodevectorproperty",
    "OPTIONAL CALL dbms.components() YIELD name RETURN name": "dbms.components",
    "RETURN apoc.util.sha1(['a']) AS x": "apoc.util.sha1",
    "RETURN `apoc`.util.sha1(['a']) AS x": "apoc",
    "RETURN `date`() AS x": "date",
    "RETURN db.labels() AS x": "db.labels",
    "RETURN apoc.when(true) AS x": "apoc.when",
    "RETURN x.match(1) AS x": "x.match",
    "RETURN file('x') AS x": "file",
    "RETURN reduce(s = 'a', x IN range(1, 60) | s + s) AS s": "reduce",
    "MATCH (n) WHERE n.label =~ '(a+)+b' RETURN n": "regular",
    "USE other MATCH (n) RETURN n": "USE",
    "CALL { USE other MATCH (n) RETURN n } RETURN n": "USE",
    "CALL (*) { USE other MATCH (n) RETURN n } RETURN n": "other",
    "SHOW DATABASES": "SHOW",
    "SHOW USERS YIELD user RETURN user": "SHOW",
    "TERMINATE TRANSACTION 'x'": "TERMINATE",
    "START DATABASE x": "START",
    "GRANT ROLE admin TO me": "GRANT",
    "ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'b'": "ALTER",
    "DROP CONSTRAINT body_id": "DROP",
    "CREATE CONSTRAINT x FOR (n:X) REQUIRE n.id IS UNIQUE": "CREATE",
    "EXPLAIN MATCH (n) RETURN n": "EXPLAIN",
    "PROFILE MATCH (n) RETURN n": "PROFILE",
    "CYPHER runtime=slotted MATCH (n) RETURN n": "CYPHER",
    "USING PERIODIC COMMIT LOAD CSV FROM 'x' AS l RETURN l": "USING",
    "MATCH (n) RETURN n; MATCH (n) DETACH DELETE n": "one statement",
    ";MATCH (n) RETURN n": ";",
    "MATCH (n) RETURN n;;": "one statement",
    # the same in disguise
    "\\u004cOAD CSV FROM 'file:///etc/passwd' AS l RETURN l": "unicode",
    "MATCH (n) WHERE n.x = '\\u0027 DETACH DELETE n //' RETURN n": "unicode",
    "MATCH (n) WHERE n.x = '\\\\u0027 DETACH DELETE n //' RETURN n": "unicode",
    "MATCH (n) /* \\u002a\\u002f DETACH DELETE n */ RETURN n": "unicode",
    "MATCH (n:`\\u0060) DETACH DELETE n //`) RETURN n": "unicode",
    "LO/**/AD CSV FROM 'file:///etc/passwd' AS l RETURN l": "LO",
    "MATCH (n) /**/DETACH/**/DELETE/**/n": "DETACH",
    "MATCH (n) RETURN n //\nDETACH DELETE n": "DETACH",
    "MATCH (n) RETURN n //\rDETACH DELETE n": "DETACH",
    "MATCH (n) RETURN n /* /* */ DETACH DELETE n /* */": "DETACH",
    "MATCH (n) ſET n.x = 1": "SET",
    "MATCH (n) ＳＥＴ n.x = 1": "SET",
    "MATCH (n) DE\u200bLETE n": "unexpected",
    "MATCH (n) DELETE\u00a0n": "DELETE",
    "MATCH (n) RETURN 'a\\' AS x": "without its end",
    "MATCH (n) WHERE n.x = 'a\\q' RETURN n": "escape",
    "MATCH (n:`a\\`) DELETE n //`) RETURN n": "without its end",
    "RETURN `a``b` AS x": "`b`",
    "RETURN 'a''b' AS x": "'b'",
    "RETURN 1CREATE (n)": "runs into",
    "RETURN 1.CREATE (n)": "number",
    "RETURN 1 CREATE (n)": "CREATE",
    "RETURN * CREATE (n)": "CREATE",
    "WITH * DETACH DELETE n": "DETACH",
    "RETURN {a: CREATE} AS x": "CREATE",
    "RETURN {a: 1, b: 2} CREATE (n)": "CREATE",
    "MATCH (n:$(x)) RETURN n": "parameter",
    "MATCH (n) RETURN n)": "closes nothing",
    "MATCH (n RETURN n": "before its )",
    "RETURN (1": "before its )",
    "": "empty",
    " // nothing": "empty",
    "RETURN " + "(" * 60 + "1" + ")" * 60 + " AS x": "nested",
    "RETURN NOT NOT true AS x": "NOT stands twice",
    "RETURN " + "1 + " * MOST_TOKENS + "1 AS x": "words",
    "RETURN 1 AS x " + "UNION RETURN 1 AS x " * MOST_TOKENS: "words",
    "RETURN '" + "a" * 60_000 + "' AS x": "characters",
}


@pytest.mark.parametrize("cypher", READS)
def test_reading_is_allowed_and_runs_on_every_store(store: Store, cypher: str) -> None:
    """Each query of a wide range passes, and means something to both engines."""
    project(SMALL, store, mark="one")
    run_typed(store, cypher, {"last": 10})


@pytest.mark.neo4j
def test_both_engines_give_the_same_rows(neo4j_store: Store, tmp_path: Path) -> None:
    """What passes means the same on both engines: the rows are equal, in any order."""
    with open_store(str(tmp_path / "graph.kgl")) as embedded:
        for store in (embedded, neo4j_store):
            project(SMALL, store, mark="one")
        for cypher in READS:
            found = [run_typed(each, cypher, {"last": 10}).rows for each in (embedded, neo4j_store)]
            first, second = (sorted(map(repr, rows)) for rows in found)
            # Which five nodes come, and which labels are listed, is the engine's choice.
            if "LIMIT 5" not in cypher and "db.labels" not in cypher:
                assert first == second, cypher


@pytest.mark.parametrize(("cypher", "named"), REFUSED.items())
def test_anything_else_is_refused_by_name(cypher: str, named: str) -> None:
    """The error is one line that names what is not allowed."""
    with pytest.raises(QueryError, match=re.escape(named)) as refused:
        check(cypher)
    assert "\n" not in str(refused.value)


def test_a_refusal_says_where() -> None:
    """Line and column point at the first word that is not allowed."""
    with pytest.raises(QueryError, match=r"\Aline 3, column 3: DELETE is not allowed"):
        check("MATCH (n)\n// not here: DELETE\n  DELETE n")


def test_a_refused_query_never_reaches_the_store() -> None:
    """Judging comes before running."""

    class Untouchable:
        def __getattr__(self, name: str) -> None:
            raise AssertionError(name)

    with pytest.raises(QueryError):
        run_typed(Untouchable(), "MATCH (n) DELETE n")  # type: ignore[arg-type]


def test_rows_past_the_limit_are_left_out_and_said_so(store: Store) -> None:
    """As many rows as the limit, and whether there were more."""
    result = run_typed(store, "UNWIND range(1, 9) AS x RETURN x", limit=3)
    assert ([row["x"] for row in result.rows], result.truncated) == ([1, 2, 3], True)
    assert not run_typed(store, "UNWIND range(1, 3) AS x RETURN x", limit=3).truncated


def test_a_slow_typed_query_is_stopped(store: Store) -> None:
    """A cross product ends when its time is over."""
    slow = "UNWIND range(1, 9999) AS a UNWIND range(1, 9999) AS b WITH a WHERE a * b = 7 RETURN count(a) AS n"
    with pytest.raises(QueryError, match="longer than"):
        run_typed(store, slow, timeout_seconds=0.3)


def test_the_property_called_end_can_be_typed_as_it_is(store: Store) -> None:
    """Kglite reserves the word; the query that the engine gets has it quoted."""
    project(SMALL, store, mark="one")
    result = run_typed(store, "MATCH (c:Claim) RETURN c.start AS first, c.end AS last")
    assert result.rows == [{"first": CLAIM.properties["start"], "last": CLAIM.properties["end"]}]


def test_no_local_file_is_read(store: Store, tmp_path: Path) -> None:
    """The attack that read-only transactions let through: a file on the server's disk."""
    secret = tmp_path / "secret.csv"
    secret.write_text("secret\n", encoding="utf-8")
    with pytest.raises(QueryError, match="LOAD"):
        run_typed(store, f"LOAD CSV FROM 'file://{secret}' AS line RETURN line")


# --- properties -------------------------------------------------------------------------------------

HOSTILE = [
    *("CREATE", "(:X)", "SET n.x = 1", "DELETE n", "DETACH DELETE n", "REMOVE n.label", "MERGE (:X)"),
    *("LOAD CSV FROM 'file:///etc/hosts' AS l", "FOREACH (x IN [1] | CREATE (:X))", "INSERT (:X)", ";"),
    *(
        "CALL { CREATE (:X) }",
        "\\u0027",
        "'",
        '"',
        "`",
        "//",
        "/*",
        "*/",
        "\n",
        "\\",
        "$x",
        "{",
        "}",
        "(",
        ")",
    ),
    *("UNION", "WITH n", "WITH *", "AS", ".", ":", ",", "|", "1", "n", "`n`", "'n'", "RETURN n", "IN", "END"),
]
INNOCENT = [
    "MATCH (n) RETURN n.id AS id",
    "MATCH (n) WHERE n.label = 'text' RETURN count(n) AS n",
    "MATCH (n)-[r]->(m) WITH n, m RETURN {a: n.id, b: [m.id]} AS map",
    "CALL { MATCH (n:Body) RETURN n } RETURN n.id AS id",
]


@st.composite
def spliced(draw: st.DrawFn) -> str:
    """A query that reads, with hostile pieces put in at chance places, cases mixed."""
    text = draw(st.sampled_from(INNOCENT))
    for piece in draw(st.lists(st.sampled_from(HOSTILE), min_size=1, max_size=4)):
        place = draw(st.integers(0, len(text)))
        gap = draw(st.sampled_from(["", " ", "/**/", "\n"]))
        text = text[:place] + gap + (piece.lower() if draw(st.booleans()) else piece) + gap + text[place:]
    return text


@pytest.fixture(scope="module")
def writable(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """A store through which a query could write, if it were let through."""
    store = open_store(str(tmp_path_factory.mktemp("sandbox") / "graph.kgl"))
    project(SMALL, store, mark="one")
    return store


@settings(max_examples=600, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(spliced())
def test_nothing_that_passes_changes_the_graph(writable: Store, cypher: str) -> None:
    """Even run where writing is possible, a query that was let through leaves every row as it was."""
    try:
        allowed = check(cypher)
    except QueryError:
        return
    before = list(dump(writable))
    with suppress(StoreError):
        writable.write(allowed, [])
    assert list(dump(writable)) == before


@given(st.text())
def test_judging_ends_in_a_query_error_or_in_text(cypher: str) -> None:
    """No text makes the judge fail in another way, and what it lets through passes again, unchanged."""
    try:
        allowed = check(cypher)
    except QueryError:
        return
    assert check(allowed) == allowed


@given(st.lists(st.sampled_from([*HOSTILE, *INNOCENT]), max_size=8).map(" ".join))
def test_tokens_lose_nothing(cypher: str) -> None:
    """Put together again, the tokens are the query."""
    try:
        cut = list(tokens(cypher))
    except QueryError:
        return
    assert "".join(token.text for token in cut) == cypher


@given(st.text(st.characters(exclude_characters="'\\", exclude_categories=["Cs"]), max_size=40))
def test_text_in_quotes_may_say_anything(text: str) -> None:
    """No string without a backslash is refused."""
    check(f"RETURN '{text}' AS text")


@given(st.text(st.characters(exclude_characters="`\\", exclude_categories=["Cs"]), min_size=1, max_size=40))
def test_names_in_backticks_may_say_anything(name: str) -> None:
    """No name without a backslash or backtick is refused."""
    check(f"MATCH (n:`{name}`) WHERE n.`{name}` = 1 RETURN n.id AS `{name}`")
