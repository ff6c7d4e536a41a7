"""Words of an official led in by the post alone: "Премьер-министр: «…»", "Премьер-Министр: – …, – деді"."""

from __future__ import annotations

import pytest

from tests.loaders.pages import orders_in

LED = (
    "Премьер-Министр: – Әкімдер жолдарды жөндеуі керек. Министрліктер бақылауы тиіс, – деді.",
    "Премьер-Министр: «Әкімдер жолдарды жөндеуі керек. Министрліктер бақылауы тиіс», – деді.",
    "Премьер-министр: – Акимам нужно отремонтировать дороги. Министерствам следует проверить, – сказал он.",
    "Премьер-министр: «Акимам нужно отремонтировать дороги. Министерствам следует проверить», – сказал он.",
    "The Prime Minister: “Akims must repair the roads. Ministries have to check this,” he said.",
    "The Prime Minister: – Akims must repair the roads. Ministries have to check this, – he said.",
)
NOT_LED = (
    "Президент Әкімшілігі: «Ашық есік күні».",
    "Министр: 1) отремонтировать дороги; 2) закупить технику.",
)


@pytest.mark.parametrize("page", LED)
def test_every_sentence_behind_the_post_is_the_posts(page: str) -> None:
    """The first sentence of the words too, though the verb of saying stands behind the last."""
    orders = orders_in(page)
    assert [len(one.assignees) for one in orders] == [1, 1]
    assert {one.issuer.post for one in orders if one.issuer} <= {
        "Премьер-Министр",
        "Премьер-министр",
        "Prime Minister",
    }
    assert all(one.issuer for one in orders)


@pytest.mark.parametrize("page", NOT_LED)
def test_a_title_or_a_list_behind_a_colon_is_nobodys_speech(page: str) -> None:
    """A body's event and a list without a verb are no words of the post before the colon."""
    assert not orders_in(page)
