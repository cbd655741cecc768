package org.banjie.intake.drafts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.access.applicants.ApplicantAccounts;
import org.banjie.intake.applications.AgentCheck;
import org.banjie.intake.applications.Application;
import org.banjie.intake.applications.Desks;
import org.banjie.intake.applications.HandIn;
import org.banjie.intake.applications.OwnName;
import org.banjie.intake.authorising.Authorisations;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.own.OnFile;
import org.banjie.materials.Material;
import org.banjie.materials.Materials;
import org.banjie.numbers.Typed;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with their drafts. Whoever does not own a draft learns nothing of it: NOT_FOUND. */
@Service
@Transactional
public class ApplicationDraftDesk {

    private final ApplicationDrafts drafts;
    private final HandedIn handedIn;
    private final HandIn handIn;
    private final Kinds kinds;
    private final Desks desks;
    private final ApplicantAccounts accounts;
    private final OwnName own;
    private final AgentCheck agents;
    private final Materials materials;
    private final List<OnFile> files;
    private final Authorisations authorisations;

    ApplicationDraftDesk(
            ApplicationDrafts drafts,
            HandedIn handedIn,
            HandIn handIn,
            Kinds kinds,
            Desks desks,
            ApplicantAccounts accounts,
            OwnName own,
            AgentCheck agents,
            Materials materials,
            List<OnFile> files,
            Authorisations authorisations) {
        this.drafts = drafts;
        this.handedIn = handedIn;
        this.handIn = handIn;
        this.kinds = kinds;
        this.desks = desks;
        this.accounts = accounts;
        this.own = own;
        this.agents = agents;
        this.materials = materials;
        this.files = files;
        this.authorisations = authorisations;
    }

    /**
     * An empty draft, with what an account tells of its holder.
     *
     * @throws Refusal BARRED when this person may not hand in this kind, CONFLICT when they have too many drafts
     */
    public UUID begin(Actor actor, String kind) {
        return begin(actor, new Application(kind, null, known(actor), null));
    }

    /**
     * A draft for somebody else, nothing of whom is known yet.
     *
     * @throws Refusal as {@link #begin}, BARRED also where nobody applies for others
     */
    public UUID beginForAnother(Actor actor, String kind, Application.Agent agent) {
        if (!agents.may(actor, kinds.get(kind))) {
            throw new Refusal(RefusalKind.BARRED, "not-for-others", "intake.agent.wrong.not-here");
        }
        return begin(actor, new Application(kind, null, null, null, agent));
    }

    private UUID begin(Actor actor, Application application) {
        desks.mayFile(actor, kinds.get(application.kind()));
        if (drafts.of(actor.uid()).size() >= ApplicationDrafts.MOST) {
            throw new Refusal(
                    RefusalKind.CONFLICT, "too-many-drafts", "intake.too-many-drafts", ApplicationDrafts.MOST);
        }
        return drafts.begin(actor.uid(), application).id();
    }

    @Transactional(readOnly = true)
    public ApplicationDraft get(Actor actor, UUID id) {
        return drafts.get(actor.uid(), id);
    }

    @Transactional(readOnly = true)
    public List<ApplicationDraft> of(Actor actor) {
        return drafts.of(actor.uid());
    }

    /**
     * Who applies; applicants are written into the answers too, where the kind asks for people.
     *
     * @param seen {@link Etag} of the person that was changed into this one
     * @throws Refusal CONFLICT when another window has saved somebody else since; nothing is overwritten
     */
    public void applicant(Actor actor, UUID id, Application.Person person, String seen) {
        change(actor, id, was -> {
            var now = was.applicant();
            if (!Etag.of(now).equals(seen) && !Etag.of(now).equals(Etag.of(person))) throw changed();
            var answers = actor.type() == ActorType.APPLICANT ? withSelf(was, person) : was.answers();
            return was.by(person, answers);
        });
    }

    /** The answers with whoever applies for themselves written in, where the kind asks for people. */
    private JsonNode withSelf(Application was, Application.Person person) {
        var file = files.stream().filter(one -> one.kind().equals(was.kind())).findFirst();
        var name = person.name() == null ? "" : Typed.name(person.name());
        if (file.isEmpty() || name.isEmpty() || person.number().isEmpty()) return was.answers();
        ObjectNode filled = was.answers().deepCopy();
        file.get()
                .fillSelf(
                        new OnFile.Comer(name, person.number(), was.applicant().number(), ""), filled);
        return filled;
    }

    /** Whether nobody has answered anything yet: who applies for themselves was written in by the program. */
    private boolean isUntyped(Application was) {
        var nothing = JsonNodeFactory.instance.objectNode();
        var person = was.applicant();
        return was.answers().isEmpty() || was.answers().equals(withSelf(was.by(person, nothing), person));
    }

    /**
     * @param seen {@link Etag} of the answers that were changed into these; {@code *} to overwrite whatever is there;
     *     null by whoever has seen none, who may give the first ones
     * @return what the answers are called now
     * @throws AnswersMoved when another window has saved other answers since; nothing is overwritten
     */
    public String answers(Actor actor, UUID id, JsonNode answers, String seen) {
        return Etag.of(change(actor, id, was -> {
                    var now = was.answers();
                    var known = "*".equals(seen) || (seen == null ? isUntyped(was) : seen.equals(Etag.of(now)));
                    if (!known && !now.equals(answers)) throw new AnswersMoved(now);
                    return was.by(was.applicant(), answers);
                })
                .answers());
    }

    /** With its files. */
    public void discard(Actor actor, UUID id) {
        var draft = drafts.lock(actor.uid(), id).orElseThrow(ApplicationDrafts::unknown);
        materials.history(id.toString()).forEach(file -> materials.remove(file.id()));
        authorisations.discard(id);
        drafts.discard(actor.uid(), draft.id());
    }

    /** As {@link #handIn(Actor, UUID, String, boolean)}, unless it is known to be refused. */
    public String handIn(Actor actor, UUID id, String seen) {
        return handIn(actor, id, seen, false);
    }

    /**
     * Makes a case of a draft and its files; asked again, answers with the case it has become.
     *
     * @param seen {@link Etag} of the application that was read before; null to hand in whatever is there
     * @param decisionWanted whether it is handed in also where it is known to be refused
     * @throws org.banjie.refusal.Invalid with every error in it
     * @throws Refusal CONFLICT when another window has changed it since it was read
     */
    public String handIn(Actor actor, UUID id, String seen, boolean decisionWanted) {
        var draft = drafts.lock(actor.uid(), id);
        if (draft.isEmpty()) return handedIn.caseOf(actor.uid(), id).orElseThrow(ApplicationDrafts::unknown);
        var application = draft.get().application();
        if (seen != null && !seen.equals(Etag.of(application))) throw changed();
        var caseNo = handIn.submit(actor, application.wantingDecision(decisionWanted), there(id))
                .caseNo();
        materials.handIn(id.toString(), caseNo, actor.uid());
        authorisations.handIn(id, actor.uid(), caseNo);
        handedIn.add(id, actor.uid(), caseNo);
        drafts.discard(actor.uid(), id);
        return caseNo;
    }

    /** Codes of the papers that were added. */
    @Transactional(readOnly = true)
    public Set<String> there(UUID id) {
        return materials.of(id.toString()).stream().map(Material::code).collect(Collectors.toSet());
    }

    private Application change(Actor actor, UUID id, UnaryOperator<Application> change) {
        var draft = drafts.lock(actor.uid(), id).orElseThrow(ApplicationDrafts::unknown);
        drafts.save(actor.uid(), id, change.apply(draft.application()));
        return drafts.get(actor.uid(), id).application();
    }

    private static Refusal changed() {
        return new Refusal(RefusalKind.CONFLICT, "draft-changed", "intake.draft-changed");
    }

    /** Number and phone of the account, and what its holder is called. */
    private Application.Person known(Actor actor) {
        if (actor.type() != ActorType.APPLICANT) return null;
        var name = own.of(actor).orElse(null);
        return accounts.find(actor.uid())
                .map(account -> Application.Person.of(account.identity(), name))
                .orElse(null);
    }
}
