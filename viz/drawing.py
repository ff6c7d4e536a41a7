"""graph → a pyvis network: cards as nodes, strokes as edges, fixed columns, no physics.

pyvis holds the network; its own HTML is not used, because it loads from the web even when told not to and
lets the text of one node run as a script once any text contains "href". For the same reason no node has a
``title``.
"""

from __future__ import annotations

import json
from typing import Any

import networkx as nx
from pyvis.network import Network

from tapsyrma.viz.columns import place

_OPTIONS: dict[str, Any] = {
    "physics": {"enabled": False},
    "layout": {"improvedLayout": False},
    "interaction": {"dragNodes": False, "hover": False, "tooltipDelay": 3_600_000},
    "edges": {"smooth": False},
}


def drawing(graph: nx.DiGraph[str]) -> Network:
    """The graph as pyvis holds it; ``level`` is a card's column, ``rank`` its place from the top.

    ``thing`` is the node a card shows: a node may have several cards, one in each band and column.
    """
    network = Network(directed=True)
    network.options = _OPTIONS
    cards, strokes = place(graph)
    for rank, card in enumerate(cards):
        node = graph.nodes[card.thing]
        network.add_node(
            card.id,
            label=str(node["label"]),
            shape="custom",
            level=card.column,
            rank=rank,
            thing=card.thing,
            band=card.band,
            beside=card.beside,
        )
    for stroke in strokes:
        edge = graph.edges[stroke.edge]
        network.add_edge(
            stroke.start.id,
            stroke.end.id,
            relation=edge["relation"],
            role=edge["role"],
            basis=edge["basis"],
        )
    return network


def network_data(network: Network) -> dict[str, Any]:
    """What vis-network needs: nodes, edges and options, as pyvis gives them."""
    nodes, edges, _heading, _height, _width, options = network.get_network_data()
    return {"nodes": nodes, "edges": edges, "options": json.loads(options)}
