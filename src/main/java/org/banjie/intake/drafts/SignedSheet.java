package org.banjie.intake.drafts;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.cases.Cases;
import org.banjie.casework.papers.Blanks;
import org.banjie.casework.papers.HandedInMaterials;
import org.banjie.intake.authorising.AdultAgreed;
import org.banjie.intake.authorising.Authorisation;
import org.banjie.intake.authorising.Authorisations;
import org.banjie.intake.authorising.Standing;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.OnScreen;
import org.banjie.kinds.RequiredMaterial;
import org.banjie.kinds.own.Signatories.Signer;
import org.banjie.materials.Materials;
import org.banjie.vault.Mask;
import org.banjie.words.Sentences;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/**
 * A paper as the adults of a household have signed it on screen: once all have agreed it is printed and is a file of the
 * application like one signed by hand; before, it can be printed for those who have to sign by hand.
 */
@Component
public class SignedSheet {

    private static final Logger log = LoggerFactory.getLogger(SignedSheet.class);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

    private final ApplicationDrafts drafts;
    private final DraftPapers papers;
    private final Materials materials;
    private final Authorisations authorisations;
    private final Kinds kinds;
    private final Blanks blanks;
    private final Sentences sentences;
    private final HandedIn handedIn;
    private final DraftOfCase ofCases;
    private final Cases cases;
    private final HandedInMaterials files;
    private final Clock clock;

    SignedSheet(
            ApplicationDrafts drafts,
            DraftPapers papers,
            Materials materials,
            Authorisations authorisations,
            Kinds kinds,
            Blanks blanks,
            Sentences sentences,
            HandedIn handedIn,
            DraftOfCase ofCases,
            Cases cases,
            HandedInMaterials files,
            Clock clock) {
        this.drafts = drafts;
        this.papers = papers;
        this.materials = materials;
        this.authorisations = authorisations;
        this.kinds = kinds;
        this.blanks = blanks;
        this.sentences = sentences;
        this.handedIn = handedIn;
        this.ofCases = ofCases;
        this.cases = cases;
        this.files = files;
        this.clock = clock;
    }

    /** How far the consents to that paper of a draft are, of everybody who has to sign it by its answers. */
    public Standing standing(ApplicationDraft draft, RequiredMaterial paper) {
        var adults = blanks.whoSigns(
                kinds.get(draft.kind()),
                paper.code(),
                applicant(draft),
                draft.application().answers());
        return authorisations.standing(
                draft.id(), paper.code(), adults, paper.onScreen().from());
    }

    /** The form with the signatures that are there; whoever's is not has an empty line. */
    public Blanks.Blank print(ApplicationDraft draft, RequiredMaterial paper, Standing standing) {
        return blanks.signed(
                kinds.get(draft.kind()),
                paper.code(),
                applicant(draft),
                draft.application().answers(),
                signatures(standing, paper.onScreen()));
    }

    /**
     * Puts it among the papers where everybody has agreed, in place of what was printed so before; among those of the case once
     * it was handed in, and what is there of it stays.
     *
     * @throws org.banjie.refusal.Refusal as {@link DraftPapers#add}
     */
    void file(ApplicationDraft draft, RequiredMaterial paper) {
        var standing = standing(draft, paper);
        if (!standing.isWhole()) return;
        var printed = print(draft, paper, standing);
        var name = sentences.onPaper("intake.sign.file", printed.title());
        var caseNo = handedIn.caseOf(draft.id());
        if (caseNo.isPresent()) {
            files.add(owner(draft), caseNo.get(), paper.code(), name, new ByteArrayResource(printed.pdf()));
            return;
        }
        var before = materials.of(draft.id().toString()).stream()
                .filter(file -> file.code().equals(paper.code()) && file.name().equals(name))
                .toList();
        papers.add(owner(draft), draft.id(), paper.code(), name, new ByteArrayResource(printed.pdf()));
        before.forEach(file -> materials.remove(file.id()));
    }

    /** What they agreed to stands even where it cannot be printed just now: the applicant has it printed later. */
    @EventListener
    void on(AdultAgreed agreed) {
        var about = agreed.about();
        try {
            var draft = handedIn.caseOf(about.draft())
                    .map(caseNo -> ofCases.of(cases.get(caseNo)))
                    .orElseGet(() -> drafts.get(about.owner(), about.draft()));
            kinds.get(draft.kind()).materials().stream()
                    .filter(paper -> paper.code().equals(about.paper()) && paper.isSignedOnScreen())
                    .forEach(paper -> file(draft, paper));
        } catch (RuntimeException later) {
            log.warn("The signed sheet of draft {} is not printed yet", about.draft(), later);
        }
    }

    static Signer applicant(ApplicationDraft draft) {
        var person = draft.application().applicant();
        return new Signer(Objects.toString(person.name(), ""), person.number());
    }

    private static Actor owner(ApplicationDraft draft) {
        return new Actor(draft.owner(), "", ActorType.APPLICANT, Set.of());
    }

    private Map<String, Map<String, Object>> signatures(Standing standing, OnScreen words) {
        var signatures = new HashMap<String, Map<String, Object>>();
        standing.lines().stream()
                .filter(Standing.Line::isAgreed)
                .forEach(line -> signatures.put(line.adult().idNo(), signature(line.last(), words)));
        return signatures;
    }

    private Map<String, Object> signature(Authorisation given, OnScreen words) {
        return Map.of(
                "says", words.zh(),
                "from", sentences.onPaper(words.from()),
                "name", given.adult().name(),
                "at",
                        LocalDateTime.ofInstant(given.answeredAt(), clock.getZone())
                                .format(MINUTE),
                "proof", Mask.phone(given.phone()),
                "account", given.own());
    }
}
