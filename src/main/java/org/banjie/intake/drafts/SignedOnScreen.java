package org.banjie.intake.drafts;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.access.applicants.ApplicantAccounts;
import org.banjie.casework.papers.Blanks;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.RequiredMaterial;
import org.banjie.kinds.own.Signatories.Signer;
import org.banjie.numbers.Typed;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.vault.Mask;
import org.banjie.words.Sentences;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/**
 * A paper signed on screen by the applicant, who has signed in with the code sent to their phone: what they agreed to, their
 * name as they typed it and when go into the printed form, which is a file of the application like one signed by hand. Only
 * where nobody but the applicant has to sign: another adult's consent is not the applicant's to give.
 */
@Component
public class SignedOnScreen {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

    private final ApplicationDraftDesk drafts;
    private final DraftPapers papers;
    private final Kinds kinds;
    private final Blanks blanks;
    private final ApplicantAccounts accounts;
    private final Sentences sentences;
    private final Clock clock;

    SignedOnScreen(
            ApplicationDraftDesk drafts,
            DraftPapers papers,
            Kinds kinds,
            Blanks blanks,
            ApplicantAccounts accounts,
            Sentences sentences,
            Clock clock) {
        this.drafts = drafts;
        this.papers = papers;
        this.kinds = kinds;
        this.blanks = blanks;
        this.accounts = accounts;
        this.sentences = sentences;
        this.clock = clock;
    }

    /** A paper to be signed, and by whom. */
    public record Sheet(RequiredMaterial paper, Signer signer) {}

    /** Those papers of the draft that its owner may sign here. */
    public List<Sheet> open(Actor actor, ApplicationDraft draft) {
        var kind = kinds.get(draft.kind());
        if (actor.type() != ActorType.APPLICANT || draft.application().forAnother()) return List.of();
        var applicant = draft.application().applicant();
        var signer = new Signer(Objects.toString(applicant.name(), ""), applicant.number());
        return kind.materials().stream()
                .filter(paper -> paper.isSignedOnScreen()
                        && isAlone(kind, paper, signer, draft.application().answers()))
                .map(paper -> new Sheet(paper, signer))
                .toList();
    }

    /** @throws Refusal NOT_FOUND for another's draft and for a paper that is not theirs alone to sign */
    public Sheet sheet(Actor actor, UUID id, String code) {
        return open(actor, drafts.get(actor, id)).stream()
                .filter(one -> one.paper().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "no-such-blank", "kinds.no-such-blank"));
    }

    /**
     * Signs it and puts it among the papers.
     *
     * @param name as they typed it
     * @param agrees whether they said that they agree
     * @throws Invalid unless they agree and it is their name
     * @throws Refusal as {@link #sheet} and {@link DraftPapers#add}
     */
    public void sign(Actor actor, UUID id, String code, String name, boolean agrees) {
        var sheet = sheet(actor, id, code);
        if (!agrees) throw invalid("agrees", "intake.sign.wrong.agrees");
        if (name.isBlank() || !Typed.sameName(name, sheet.signer().name())) {
            throw invalid("name", "intake.sign.wrong.name");
        }
        var draft = drafts.get(actor, id);
        var signed = Map.of(
                "says", sheet.paper().onScreen().zh(),
                "from", sentences.onPaper(sheet.paper().onScreen().from()),
                "name", sheet.signer().name(),
                "at", LocalDateTime.now(clock).format(MINUTE),
                "proof", proof(actor));
        var printed = blanks.signed(
                kinds.get(draft.kind()),
                code,
                sheet.signer(),
                draft.application().answers(),
                signed);
        papers.add(actor, id, code, printed.fileName(), new ByteArrayResource(printed.pdf()));
    }

    private boolean isAlone(Kind kind, RequiredMaterial paper, Signer signer, JsonNode given) {
        var all = blanks.whoSigns(kind, paper.code(), signer, given);
        return all.size() == 1
                && !signer.name().isBlank()
                && !signer.idNo().isEmpty()
                && Typed.number(all.get(0).idNo()).equals(signer.idNo());
    }

    private String proof(Actor actor) {
        return accounts.find(actor.uid())
                .map(account -> Mask.phone(account.identity().phone()))
                .orElse("");
    }

    private static Invalid invalid(String path, String key) {
        return new Invalid(List.of(new InputError(path, "not-signed", key)));
    }
}
