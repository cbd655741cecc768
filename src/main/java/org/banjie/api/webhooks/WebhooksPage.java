package org.banjie.api.webhooks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.banjie.access.AccessAct;
import org.banjie.access.AccessRights;
import org.banjie.access.SignedIn;
import org.banjie.access.partners.PartnerKeys;
import org.banjie.access.recusals.Recusals;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.site.MenuEntry;
import org.banjie.site.Slice;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where administrators see which news reached the partners, and have one sent again. */
@Controller
class WebhooksPage {

    static final String HERE = "/access/webhooks";

    private static final int ROWS = 50;

    private final SignedIn signedIn;
    private final Recusals recusals;
    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final PartnerKeys keys;
    private final ApplicationEventPublisher events;

    WebhooksPage(
            SignedIn signedIn,
            Recusals recusals,
            Webhooks webhooks,
            Deliveries deliveries,
            PartnerKeys keys,
            ApplicationEventPublisher events) {
        this.signedIn = signedIn;
        this.recusals = recusals;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.keys = keys;
        this.events = events;
    }

    @Bean
    static MenuEntry webhooksEntry() {
        return new MenuEntry("api.webhooks.title", HERE, AccessRights.KEYS.roles(), 99, "site.menu.system");
    }

    /** @param state null for every; @param before 0 for the first page */
    @GetMapping(HERE)
    ModelAndView page(
            @RequestParam(required = false) Delivery.State state, @RequestParam(defaultValue = "0") long before) {
        var by = signedIn.demand(AccessRights.KEYS);
        var shown = Slice.of(deliveries.page(state, before, hidden(by.uid()), ROWS + 1), ROWS);
        var hooks = webhooks.all();
        return new ModelAndView("api/webhooks")
                .addObject("hooks", hooks)
                .addObject("names", names(hooks))
                .addObject("rows", shown.rows())
                .addObject("next", shown.next(Delivery::arrival))
                .addObject("state", state)
                .addObject("states", Delivery.State.values());
    }

    @PostMapping(HERE + "/{id}/replay")
    @Transactional
    public String replay(@PathVariable UUID id) {
        var by = signedIn.demand(AccessRights.KEYS);
        if (!deliveries.again(id, hidden(by.uid()))) {
            throw new Refusal(RefusalKind.NOT_FOUND, "no-such-delivery", "api.webhooks.unknown");
        }
        events.publishEvent(new AccessAct(by.uid(), "replay-webhook", Map.of("delivery", id.toString())));
        return "redirect:" + HERE;
    }

    private Set<String> hidden(String uid) {
        return recusals.casesBarredFor(uid);
    }

    private Map<String, String> names(List<Webhook> hooks) {
        return hooks.stream().map(Webhook::partner).collect(Collectors.toMap(uid -> uid, uid -> keys.holding(uid)
                .map(one -> one.name())
                .orElse(uid)));
    }
}
