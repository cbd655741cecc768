package org.banjie.access.proof;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.banjie.access.applicants.ApplicantIdentity;
import org.banjie.access.applicants.ApplicantKind;
import org.banjie.access.codes.CodeNotSent;
import org.banjie.access.codes.CodeRules;
import org.banjie.access.codes.OneTimeCodes;
import org.banjie.access.devices.Origin;
import org.banjie.numbers.Typed;
import org.springframework.stereotype.Component;

/**
 * Proves a mobile phone to a room that lets nobody in with it: whoever says something under that number holds it. No
 * account is made or asked for.
 */
@Component
public class PhoneProof {

    private final OneTimeCodes codes;
    private final CodeRules rules;
    private final Clock clock;

    PhoneProof(OneTimeCodes codes, CodeRules rules, Clock clock) {
        this.codes = codes;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Has a code sent to that phone, and says what it has to be given back with.
     *
     * @param address whoever asks comes from
     * @return empty while there is no way to send any
     * @throws org.banjie.refusal.Invalid for what is no mobile phone
     * @throws org.banjie.access.TooSoon when another was asked for a moment ago from there, or too many within an hour
     */
    public Optional<UUID> ask(String phone, String address) {
        var identity = ApplicantIdentity.parse(ApplicantKind.PHONE, "", phone, LocalDate.now(clock));
        try {
            return Optional.of(codes.ask(identity, new Origin(address, List.of())));
        } catch (CodeNotSent noWay) {
            return Optional.empty();
        }
    }

    /** Whether that is the code that was sent to that phone; it holds once, and every try counts. */
    public boolean proves(UUID asked, String code, String phone, String address) {
        return codes.prove(asked, code, new Origin(address, List.of()))
                .filter(proved -> proved.phone().equals(Typed.phone(phone)))
                .isPresent();
    }

    /** How long a code holds, in minutes. */
    public long minutes() {
        return rules.valid().toMinutes();
    }
}
