package org.banjie.intake.authorising;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.banjie.intake.authorising.Authorisation.About;
import org.banjie.intake.authorising.Standing.State;
import org.banjie.kinds.own.Signatories.Signer;
import org.junit.jupiter.api.Test;

/** Whose consent counts, and whose has to be asked for anew. */
class StandingTest {

    private static final Instant NOW = Instant.parse("2026-02-09T02:00:00Z");
    private static final LocalDate WORDS = LocalDate.of(2026, 1, 1);
    private static final About ABOUT =
            new About(UUID.randomUUID(), "applicant:1", "some", "authorization", "顾月英", null);
    private static final Signer MOTHER = new Signer("顾月英", "310101195103080025");
    private static final Signer SON = new Signer("沈 佩华", "31010119780612001x");

    @Test
    void consents_of_unchanged_people_stay_and_only_who_came_or_changed_is_asked() {
        var given = List.of(agreed(new Signer("沈佩华", "31010119780612001X")), agreed(MOTHER));
        assertThat(standing(given, MOTHER, SON).isWhole()).isTrue();
        var wife = new Signer("陆小妹", "310101198001010020");
        var grown = standing(given, MOTHER, SON, wife);
        assertThat(grown.agreed()).isEqualTo(2);
        assertThat(grown.missing()).containsExactly(wife);
        var renamed = new Signer("沈佩花", SON.idNo());
        var renumbered = new Signer(SON.name(), "310101197806120036");
        assertThat(standing(given, MOTHER, renamed).missing()).containsExactly(renamed);
        assertThat(standing(given, MOTHER, renumbered).missing()).containsExactly(renumbered);
        assertThat(standing(given).isWhole()).as("nobody has to sign").isFalse();
    }

    @Test
    void who_agreed_to_other_words_is_asked_again() {
        var standing = Standing.of(List.of(SON), List.of(agreed(SON)), WORDS.plusDays(1), NOW);
        assertThat(standing.agreed()).isZero();
    }

    @Test
    void a_link_works_for_its_time_and_the_last_word_counts() {
        var asked = word(SON, null, false);
        assertThat(state(List.of(asked), NOW)).isEqualTo(State.ASKED);
        assertThat(state(List.of(asked), NOW.plus(Duration.ofDays(7)))).isEqualTo(State.OPEN);
        var declined = word(SON, NOW, false);
        assertThat(state(List.of(declined, asked), NOW)).isEqualTo(State.DECLINED);
        assertThat(state(List.of(agreed(SON), declined), NOW)).isEqualTo(State.AGREED);
    }

    @Test
    void what_goes_in_the_morning_is_not_said_to_be_sent() {
        var morning = NOW.plus(Duration.ofHours(8));
        var asked = new Authorisation(
                UUID.randomUUID(),
                ABOUT,
                SON,
                "13900000001",
                WORDS,
                NOW,
                morning,
                morning.plus(Duration.ofDays(7)),
                null,
                false,
                false);
        assertThat(state(List.of(asked), NOW)).isEqualTo(State.PUT_OFF);
        assertThat(state(List.of(asked), morning)).isEqualTo(State.ASKED);
    }

    @Test
    void the_adult_is_known_by_name_and_the_last_four_or_all_of_the_number() {
        var asked = word(SON, null, false);
        assertThat(asked.isKnownTo("沈佩华", "001x")).isTrue();
        assertThat(asked.isKnownTo("沈佩华", "310101 19780612 001X")).isTrue();
        assertThat(asked.isKnownTo("沈佩华", "0025")).isFalse();
        assertThat(asked.isKnownTo("顾月英", "001X")).isFalse();
        assertThat(asked.isKnownTo("沈佩华", "1X")).isFalse();
        assertThat(asked.isKnownTo("沈佩华", "")).isFalse();
    }

    private static State state(List<Authorisation> given, Instant now) {
        return Standing.of(List.of(SON), given, WORDS, now).lines().get(0).state();
    }

    private static Standing standing(List<Authorisation> given, Signer... adults) {
        return Standing.of(List.of(adults), given, WORDS, NOW);
    }

    private static Authorisation agreed(Signer adult) {
        return word(adult, NOW, true);
    }

    private static Authorisation word(Signer adult, Instant at, boolean agreed) {
        var until = NOW.plus(Duration.ofDays(7));
        return new Authorisation(
                UUID.randomUUID(), ABOUT, adult, "13900000001", WORDS, NOW, NOW, until, at, agreed, false);
    }
}
