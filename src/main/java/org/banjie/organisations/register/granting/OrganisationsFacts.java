package org.banjie.organisations.register.granting;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.banjie.cases.Case;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.acts.Opinions;
import org.banjie.kinds.own.CaseFacts;
import org.banjie.organisations.register.Certificates;
import org.banjie.organisations.register.Officers;
import org.banjie.organisations.register.Organisation;
import org.banjie.organisations.register.OrganisationApplication;
import org.banjie.organisations.register.Organisations;
import org.banjie.organisations.register.RegisterSettings;
import org.banjie.organisations.register.review.JointReview;
import org.banjie.organisations.register.review.Periods;
import org.banjie.organisations.register.review.ReviewShown;
import org.banjie.time.limits.Limits;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** What registration adds to the facts of a case: the organisation, what was registered, answers to dissent. */
@Component
class OrganisationsFacts implements CaseFacts {

    private final CaseAnswers answers;
    private final Opinions opinions;
    private final Organisations register;
    private final Officers officers;
    private final Certificates certificates;
    private final RegisteredItems items;
    private final JointReview review;
    private final ReviewShown shown;
    private final Limits limits;
    private final Sentences sentences;
    private final RegisterSettings settings;

    OrganisationsFacts(
            CaseAnswers answers,
            Opinions opinions,
            Organisations register,
            Officers officers,
            Certificates certificates,
            RegisteredItems items,
            JointReview review,
            ReviewShown shown,
            Limits limits,
            Sentences sentences,
            RegisterSettings settings) {
        this.answers = answers;
        this.opinions = opinions;
        this.register = register;
        this.officers = officers;
        this.certificates = certificates;
        this.items = items;
        this.review = review;
        this.shown = shown;
        this.limits = limits;
        this.sentences = sentences;
        this.settings = settings;
    }

    @Override
    public String kind() {
        return "organisations";
    }

    @Override
    public Map<String, Object> of(Case found) {
        var facts = new HashMap<String, Object>();
        answers.latest(found.caseNo(), "application")
                .map(OrganisationApplication::new)
                .ifPresent(application -> {
                    facts.put("orgType", application.type());
                    organisation(found, application).ifPresent(one -> {
                        facts.putAll(registered(one));
                        facts.putAll(said(found.category(), one));
                    });
                    facts.put("items", items.of(found, application));
                });
        limits.find(found.caseNo(), Periods.INTAKE).ifPresent(limit -> {
            facts.put("receivedOn", limit.startsOn());
            facts.put("answerBy", limit.dueOn());
        });
        facts.put("dissents", dissents(found.caseNo()));
        facts.put("extended", !opinions.exits(found.caseNo(), "extend").isEmpty());
        return facts;
    }

    @Override
    public Map<String, String> shown(Case found, Locale locale) {
        return shown.of(found, locale);
    }

    private Optional<Organisation> organisation(Case found, OrganisationApplication application) {
        return application.establishes()
                ? register.foundedBy(found.caseNo())
                : application.uscc().flatMap(register::find);
    }

    private Map<String, Object> registered(Organisation one) {
        var facts = new HashMap<String, Object>();
        facts.put("orgType", one.type());
        facts.put("typeName", sentences.onPaper("organisations.type." + one.type()));
        facts.put("organisation", one.name());
        facts.put("uscc", one.uscc());
        facts.put("address", one.address());
        facts.put("purpose", one.purpose());
        facts.put("scope", one.scope());
        if (one.activityArea() != null) facts.put("activityArea", one.activityArea());
        facts.put("fundName", sentences.onPaper("organisations.fund." + one.type()));
        facts.put("certificateTitle", sentences.onPaper("organisations.paper.certificate." + one.type()));
        facts.put("fund", one.fund().stripTrailingZeros().toPlainString());
        facts.put("competentUnit", one.competentUnit());
        facts.put("verifyAt", settings.publicAddress().replace("{uscc}", one.uscc()));
        officers.legalRep(one.uscc()).ifPresent(post -> facts.put("legalRep", post.name()));
        certificates.current(one.uscc()).ifPresent(certificate -> {
            facts.put("validFrom", certificate.validFrom());
            facts.put("validUntil", certificate.validUntil());
        });
        return facts;
    }

    /** What was decided on the matter and is told to the public, in the words of the matter. */
    private Map<String, Object> said(String matter, Organisation one) {
        return Map.of(
                "ruling", sentences.onPaper("organisations.paper.ruling." + matter, one.name()),
                "announcement",
                        sentences.onPaper("organisations.paper.announcement." + matter, one.name(), one.uscc()));
    }

    /** Each dissent by whom and why, and the answer the decision gives. */
    private List<String> dissents(String caseNo) {
        var answer = answers.latest(caseNo, "decide")
                .map(form -> form.path("dissentAnswer").asText(""))
                .orElse("");
        return review.dissents(caseNo).stream()
                .map(reply -> sentences.onPaper(
                        "organisations.paper.dissent",
                        sentences.onPaper("organisations.party." + reply.party()),
                        sentences.onPaper("organisations.opinion." + reply.outcome()),
                        reply.reason(),
                        answer))
                .toList();
    }
}
