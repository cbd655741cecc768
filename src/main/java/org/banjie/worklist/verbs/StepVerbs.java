package org.banjie.worklist.verbs;

import java.util.LinkedHashMap;
import java.util.Map;
import org.banjie.access.SignedIn;
import org.banjie.flow.models.Models;
import org.banjie.worklist.items.WorkItem;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the page of a step asks for its further verbs. */
@Component
public class StepVerbs {

    private final SignedIn signedIn;
    private final Returns returns;
    private final Models models;

    StepVerbs(SignedIn signedIn, Returns returns, Models models) {
        this.signedIn = signedIn;
        this.returns = returns;
        this.models = models;
    }

    /** By id, the names of the steps that the reader can give a step back to, the nearest first. */
    public Map<String, String> returnTo(WorkItem item) {
        var named = new LinkedHashMap<String, String>();
        returns.returnTo(signedIn.actor(), item)
                .forEach(step ->
                        named.put(step, models.step(item.version(), step).name(LocaleContextHolder.getLocale())));
        return named;
    }
}
