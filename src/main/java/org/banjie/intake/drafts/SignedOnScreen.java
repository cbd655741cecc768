package org.banjie.intake.drafts;

import java.util.List;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.access.applicants.ApplicantAccounts;
import org.banjie.intake.authorising.Authorisation.About;
import org.banjie.intake.authorising.Authorisations;
import org.banjie.intake.authorising.Standing;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.RequiredMaterial;
import org.banjie.kinds.own.Signatories.Signer;
import org.banjie.numbers.IdentityPaper;
import org.banjie.numbers.Typed;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Component;

/**
 * A paper signed on screen instead of by hand: the applicant, who has signed in with the code sent to their phone, signs for
 * themselves, and asks every other adult, who agrees or declines by a code of their own ({@link Authorisations}). Another
 * adult's consent is not the applicant's to give.
 */
@Component
public class SignedOnScreen {

    private final Kinds kinds;
    private final SignedSheet sheets;
    private final Authorisations authorisations;
    private final ApplicantAccounts accounts;
    private final HandedIn handedIn;

    SignedOnScreen(
            Kinds kinds,
            SignedSheet sheets,
            Authorisations authorisations,
            ApplicantAccounts accounts,
            HandedIn handedIn) {
        this.kinds = kinds;
        this.sheets = sheets;
        this.authorisations = authorisations;
        this.accounts = accounts;
        this.handedIn = handedIn;
    }

    /**
     * A paper to be signed.
     *
     * @param signer the applicant, as the paper names them
     * @param standing who has signed and who has not, the applicant among them
     */
    public record Sheet(RequiredMaterial paper, Signer signer, Standing standing) {

        public boolean isOwn(Signer adult) {
            return sameNumber(adult, signer);
        }

        /** Whether the applicant has signed. */
        public boolean isSigned() {
            return standing.lines().stream().anyMatch(line -> isOwn(line.adult()) && line.isAgreed());
        }
    }

    /**
     * Another adult is to be asked.
     *
     * @param row which of the lines of the sheet
     * @param name of whom it is meant for: the household may have changed on the way
     * @param atOnce whether the message goes at night too
     */
    public record Asked(int row, String name, String phone, boolean atOnce) {

        @Override
        public String toString() {
            return "Asked[" + row + "]";
        }
    }

    /** Those papers of the draft that its owner may sign here: they are one of those who have to. */
    public List<Sheet> open(Actor actor, ApplicationDraft draft) {
        if (actor.type() != ActorType.APPLICANT || draft.application().forAnother()) return List.of();
        var applicant = SignedSheet.applicant(draft);
        if (applicant.name().isBlank() || applicant.idNo().isEmpty()) return List.of();
        return kinds.get(draft.kind()).materials().stream()
                .filter(RequiredMaterial::isSignedOnScreen)
                .flatMap(paper -> {
                    var standing = sheets.standing(draft, paper);
                    return standing.lines().stream()
                            .map(Standing.Line::adult)
                            .filter(adult -> sameNumber(adult, applicant))
                            .limit(1)
                            .map(self -> new Sheet(paper, self, standing));
                })
                .toList();
    }

    /** @throws Refusal NOT_FOUND for a paper that is not theirs to sign */
    public Sheet sheet(Actor actor, ApplicationDraft draft, String code) {
        return open(actor, draft).stream()
                .filter(one -> one.paper().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "no-such-blank", "kinds.no-such-blank"));
    }

    /**
     * Signs it for the applicant, and puts it among the papers where nobody else has to.
     *
     * @param name as they typed it
     * @param agrees whether they said that they agree
     * @throws Invalid unless they agree and it is their name
     * @throws Refusal as {@link #sheet} and {@link DraftPapers#add}
     */
    public void sign(Actor actor, ApplicationDraft draft, String code, String name, boolean agrees) {
        var sheet = sheet(actor, draft, code);
        if (!agrees) throw invalid("agrees", "intake.sign.wrong.agrees");
        if (name.isBlank() || !Typed.sameName(name, sheet.signer().name())) {
            throw invalid("name", "intake.sign.wrong.name");
        }
        var words = sheet.paper().onScreen().from();
        if (!sheet.isSigned()) authorisations.own(about(actor, draft, sheet), sheet.signer(), phone(actor), words);
        file(actor, draft, code);
    }

    /**
     * Puts it among the papers where everybody has agreed.
     *
     * @throws Refusal as {@link #sheet} and {@link DraftPapers#add}
     */
    public void file(Actor actor, ApplicationDraft draft, String code) {
        sheets.file(draft, sheet(actor, draft, code).paper());
    }

    /**
     * Sends another adult a link to agree or decline by.
     *
     * @throws Invalid for what is no mobile phone, or the phone of somebody else who has to sign
     * @throws Refusal as {@link #sheet}; NOT_FOUND also for whoever has agreed, is not there or is the applicant
     * @throws org.banjie.access.TooSoon after a few messages
     */
    public void ask(Actor actor, ApplicationDraft draft, String code, Asked asked) {
        var sheet = sheet(actor, draft, code);
        var adult = askable(sheet, asked.row());
        if (!Typed.sameName(adult.name(), asked.name())) throw gone();
        var to = Typed.phone(asked.phone());
        if (!to.matches("1[3-9]\\d{9}")) throw invalid("phone", "intake.ask.wrong.phone");
        if (to.equals(phone(actor))) throw invalid("phone", "intake.ask.wrong.own-phone");
        if (isAnothers(sheet, adult, to)) throw invalid("phone", "intake.ask.wrong.same-phone");
        authorisations.ask(
                about(actor, draft, sheet), adult, to, sheet.paper().onScreen().from(), asked.atOnce());
    }

    /** @throws Refusal NOT_FOUND for whoever is not to be asked */
    public Signer askable(Sheet sheet, int row) {
        var lines = sheet.standing().lines();
        if (row < 0 || row >= lines.size()) throw gone();
        var line = lines.get(row);
        var isNamed = !line.adult().name().isBlank() && !line.adult().idNo().isBlank();
        if (!isNamed || line.isAgreed() || sheet.isOwn(line.adult())) throw gone();
        return line.adult();
    }

    /** Each by a phone of their own: one code is not two people's. */
    private static boolean isAnothers(Sheet sheet, Signer adult, String phone) {
        return sheet.standing().lines().stream()
                .filter(line -> line.last() != null && !sameNumber(line.adult(), adult))
                .anyMatch(line -> line.last().phone().equals(phone));
    }

    private About about(Actor actor, ApplicationDraft draft, Sheet sheet) {
        return new About(
                draft.id(),
                actor.uid(),
                draft.kind(),
                sheet.paper().code(),
                sheet.signer().name(),
                handedIn.caseOf(draft.id()).orElse(null));
    }

    private String phone(Actor actor) {
        return accounts.find(actor.uid())
                .map(account -> account.identity().phone())
                .orElse("");
    }

    private static boolean sameNumber(Signer one, Signer other) {
        return IdentityPaper.normal(one.idNo()).equals(IdentityPaper.normal(other.idNo()));
    }

    private static Refusal gone() {
        return new Refusal(RefusalKind.NOT_FOUND, "nobody-to-ask", "intake.ask.nobody");
    }

    private static Invalid invalid(String path, String key) {
        return new Invalid(List.of(new InputError(path, "not-signed", key)));
    }
}
