package org.banjie.intake.authorising;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.banjie.access.budgets.Budget;
import org.banjie.access.budgets.Budgets;
import org.banjie.access.budgets.Network;
import org.banjie.access.proof.PhoneProof;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.RequiredMaterial;
import org.banjie.numbers.Typed;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.words.Words;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * An adult answers on the page of the link: they are known by the link, their name and number, and the code sent to the phone.
 * Nothing of the application is shown to them but who asks and for what.
 */
@Service
class Answering {

    /** Links that lead nowhere, from one address within an hour. */
    private static final int ASTRAY = 30;

    /** Names and numbers that are not theirs, on one link within an hour. */
    private static final int NOT_THEM = 5;

    private final Authorisations authorisations;
    private final Budgets budgets;
    private final PhoneProof proof;
    private final Kinds kinds;
    private final ApplicationEventPublisher events;

    Answering(
            Authorisations authorisations,
            Budgets budgets,
            PhoneProof proof,
            Kinds kinds,
            ApplicationEventPublisher events) {
        this.authorisations = authorisations;
        this.budgets = budgets;
        this.proof = proof;
        this.kinds = kinds;
        this.events = events;
    }

    /** What they typed. @param sign their name once more, under the words */
    record Typing(String who, String number, String code, String sign) {

        @Override
        public String toString() {
            return "Typing[…]";
        }
    }

    /**
     * @param address whoever asks comes from
     * @return empty for a link that is none, or none any more
     * @throws org.banjie.access.TooSoon after many of them from one address
     */
    Optional<Authorisation> find(String token, String address) {
        var astray = Budget.hourly("consents/astray/" + Network.of(address), ASTRAY);
        budgets.take(astray);
        var found = authorisations.ofLink(token).filter(one -> paper(one).isPresent());
        if (found.isPresent()) budgets.giveBack(astray);
        return found;
    }

    /** The paper they are asked to agree to; empty where the kind has none such any more. */
    Optional<RequiredMaterial> paper(Authorisation one) {
        return kinds.get(one.about().kind()).materials().stream()
                .filter(paper -> paper.code().equals(one.about().paper()) && paper.isSignedOnScreen())
                .findFirst();
    }

    /**
     * Has a code sent to the phone the link went to.
     *
     * @return empty while there is no way to send any
     * @throws Invalid for who is not the member of the form
     * @throws org.banjie.access.TooSoon after some tries, or when a code was sent a moment ago
     */
    Optional<UUID> ask(Authorisation one, Typing typed, String address) {
        checkWho(one, typed);
        return proof.ask(one.phone(), address);
    }

    /**
     * Takes their answer.
     *
     * @throws Invalid unless code and names are right
     */
    void answer(Authorisation one, Typing typed, UUID code, boolean agrees, String address) {
        checkWho(one, typed);
        if (agrees && !Typed.sameName(typed.sign(), one.adult().name())) {
            throw wrong("sign", "intake.consent-of.wrong.sign");
        }
        if (!proof.proves(code, typed.code(), one.phone(), address)) {
            throw wrong("code", "intake.consent-of.wrong.code");
        }
        var words = paper(one).orElseThrow().onScreen().from();
        var taken = authorisations.answer(one, agrees, words);
        if (taken && agrees) events.publishEvent(new AdultAgreed(one.about()));
    }

    /** What is being applied for. */
    Words matter(Authorisation one) {
        return kinds.get(one.about().kind()).name();
    }

    long minutes() {
        return proof.minutes();
    }

    private void checkWho(Authorisation one, Typing typed) {
        var tries = Budget.hourly("consents/who/" + one.id(), NOT_THEM);
        budgets.take(tries);
        if (!one.isKnownTo(typed.who(), typed.number())) throw wrong("who", "intake.consent-of.wrong.who");
        budgets.giveBack(tries);
    }

    private static Invalid wrong(String path, String key) {
        return new Invalid(List.of(new InputError(path, "not-so", key)));
    }
}
