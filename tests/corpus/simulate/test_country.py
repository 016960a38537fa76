from collections import Counter

from gongkai.corpus.simulate.country import organs, words


def test_a_county_has_sixty_four_organs():
    levels = Counter(
        organ.level
        for organ in organs(5000)
        if organ.region.count("/") == 2 and organ.region == organs(200)[100].region
    )
    assert levels == {"county": 1, "township": 10, "street": 4, "department": 49}


def test_a_nation_has_its_organs_in_their_proportions():
    levels = Counter(organ.level for organ in organs(20_000))
    assert 0.12 < levels["township"] / 20_000 < 0.17
    assert levels["county"] > levels["city"] > levels["province"] > 0


def test_every_organ_has_its_number_and_is_the_same_again():
    assert [organ.number for organ in organs(300)] == list(range(300))
    assert organs(300) == organs(500)[:300]


def test_organs_of_one_region_have_names_of_their_own():
    names = Counter((organ.region, organ.name) for organ in organs(3000))
    assert max(names.values()) == 1


def test_there_are_words():
    assert len(words()["clauses"]) > 30
