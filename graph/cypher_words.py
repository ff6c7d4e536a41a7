"""The words that a typed query may use: everything else is refused.

Only what reads the graph, and what both engines or the language itself define. Left out on purpose:
``reduce``, with which a short text takes unbounded memory, and every library of procedures.
"""

from __future__ import annotations

# What may begin a query, a branch of UNION and a subquery.
STARTERS = frozenset({"MATCH", "OPTIONAL", "WITH", "UNWIND", "RETURN", "CALL"})

# What may follow a finished expression or pattern, and what is open after each: more must come, or nothing.
CONNECTORS = STARTERS | frozenset(
    {
        *("WHERE", "ORDER", "SKIP", "OFFSET", "LIMIT", "UNION", "YIELD", "AS"),
        *("AND", "OR", "XOR", "NOT", "IN", "IS", "STARTS", "ENDS", "CONTAINS"),
        *("WHEN", "THEN", "ELSE"),
    }
)
CLOSERS = frozenset({"END", "ASC", "ASCENDING", "DESC", "DESCENDING"})

# What may stand where an expression or a pattern is expected, without being one.
OPENERS = CONNECTORS | frozenset({"BY", "DISTINCT", "CASE"})

# Writing, loading and administration; said by name wherever such a word could be a clause.
FORBIDDEN = frozenset(
    {
        *("CREATE", "MERGE", "SET", "DELETE", "DETACH", "NODETACH", "REMOVE", "INSERT", "FOREACH"),
        *("LOAD", "CSV", "DROP", "ALTER", "TRANSACTIONS"),
    }
)

FUNCTIONS = frozenset(
    {
        # predicates, subqueries and aggregates
        *("ALL", "ANY", "NONE", "SINGLE", "EXISTS", "ISEMPTY"),
        *("COUNT", "COLLECT", "SUM", "AVG", "MIN", "MAX", "STDEV", "STDEVP"),
        *("PERCENTILECONT", "PERCENTILEDISC"),
        # lists, maps and graph things
        *("SIZE", "LENGTH", "HEAD", "LAST", "TAIL", "RANGE", "REVERSE", "COALESCE", "NULLIF"),
        *("KEYS", "LABELS", "TYPE", "PROPERTIES", "NODES", "RELATIONSHIPS", "STARTNODE", "ENDNODE"),
        *("SHORTESTPATH", "ALLSHORTESTPATHS"),
        # numbers
        *("ABS", "CEIL", "FLOOR", "ROUND", "SIGN", "SQRT", "EXP", "LOG", "LOG10"),
        # text
        *("TOSTRING", "TOINTEGER", "TOFLOAT", "TOBOOLEAN", "TOLOWER", "TOUPPER", "LOWER", "UPPER"),
        *("TRIM", "LTRIM", "RTRIM", "REPLACE", "SUBSTRING", "LEFT", "RIGHT", "SPLIT"),
        # days
        *("DATE", "DATETIME", "LOCALDATETIME", "DURATION"),
        *("DURATION.BETWEEN", "DURATION.INDAYS", "DURATION.INMONTHS", "DATE.TRUNCATE"),
    }
)

PROCEDURES = frozenset(
    {
        *("DB.LABELS", "DB.RELATIONSHIPTYPES", "DB.PROPERTYKEYS"),
        *("DB.INDEX.FULLTEXT.QUERYNODES", "DB.INDEX.FULLTEXT.QUERYRELATIONSHIPS"),
    }
)
