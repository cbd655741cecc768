package org.banjie.sweeping.tickets;

import java.util.ArrayList;
import java.util.List;
import org.banjie.numbers.IdentityPaper;
import org.banjie.numbers.Typed;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.sweeping.FormInput;
import org.banjie.sweeping.seasons.Season;

/** What is wrong with a reservation, all of it at once. */
final class WantedCheck {

    private WantedCheck() {}

    /** @throws Invalid with everything that is wrong */
    static void demand(WantedTicket wanted, Season season) {
        var errors = check(wanted, season);
        if (!errors.isEmpty()) throw new Invalid(errors);
    }

    static List<InputError> check(WantedTicket wanted, Season season) {
        var errors = new ArrayList<InputError>();
        if (blank(wanted.name()) || wanted.name().strip().length() > 60) errors.add(error("name", "required"));
        var number = IdentityPaper.normal(FormInput.text(wanted.idNo()));
        if (IdentityPaper.of(number).isEmpty()) errors.add(error("idNo", "identity"));
        var phone = Typed.phone(FormInput.text(wanted.phone()));
        if (!phone.matches("1\\d{10}|0\\d{9,11}")) errors.add(error("phone", "phone"));
        if (!mayCome(wanted.companions(), season)) errors.add(error("companions", "range", season.companions()));
        if (!blank(wanted.disability()) && !isCertificate(wanted)) errors.add(error("disability", "certificate"));
        return List.copyOf(errors);
    }

    private static boolean mayCome(Integer companions, Season season) {
        return companions != null && companions >= 0 && companions <= season.companions();
    }

    /** Certificates of disability bear the identity number, then kind (1–7) and degree (1–4). */
    private static boolean isCertificate(WantedTicket wanted) {
        var number = Typed.number(wanted.disability());
        return number.matches("\\d{17}[\\dX][1-7][1-4](B\\d)?")
                && number.startsWith(IdentityPaper.normal(FormInput.text(wanted.idNo())));
    }

    private static InputError error(String path, String code, Object... arguments) {
        return new InputError(path, code, "sweeping.input." + path, arguments);
    }

    static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
