package org.banjie.api.webhooks;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.banjie.access.AccessAct;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.access.SignedIn;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A partner's own address for news of its cases; nobody else's. */
@RestController
@RequestMapping("/api/v1/webhooks")
@Transactional
class WebhooksApi {

    private final SecureRandom random = new SecureRandom();
    private final SignedIn signedIn;
    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Destinations destinations;
    private final ApplicationEventPublisher events;

    WebhooksApi(
            SignedIn signedIn,
            Webhooks webhooks,
            Deliveries deliveries,
            Destinations destinations,
            ApplicationEventPublisher events) {
        this.signedIn = signedIn;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.destinations = destinations;
        this.events = events;
    }

    record Asked(String url) {}

    record Shown(UUID id, String url, Instant since) {}

    /** @param secret never shown again */
    record Made(UUID id, String url, String secret) {}

    record From(OffsetDateTime from) {}

    record Count(int count) {}

    @GetMapping
    List<Shown> list() {
        return webhooks.of(partner().uid()).stream()
                .map(hook -> new Shown(hook.id(), hook.url(), hook.setAt()))
                .toList();
    }

    /** One address each: another takes its place, with another secret. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Made set(@RequestBody Asked asked) {
        var by = partner();
        destinations.fault(asked.url()).ifPresent(code -> {
            throw new Invalid(List.of(new InputError("url", code, "api.webhooks.error." + code)));
        });
        var bytes = new byte[32];
        random.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var hook = webhooks.set(by.uid(), asked.url().strip(), secret);
        events.publishEvent(new AccessAct(by.uid(), "set-webhook", Map.of("url", hook.url())));
        return new Made(hook.id(), hook.url(), secret);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id) {
        webhooks.remove(own(id).partner());
    }

    /** What happened from a moment on is sent again, a thousand at most; the ids are those of the first time. */
    @PostMapping("/{id}/replay")
    Count replay(@PathVariable UUID id, @RequestBody From from) {
        var hook = own(id);
        if (from.from() == null) {
            throw new Invalid(List.of(new InputError("from", "required", "api.webhooks.error.from")));
        }
        return new Count(deliveries.again(hook.id(), from.from().toInstant()));
    }

    /** @throws Refusal NOT_FOUND for another's as for one that never was */
    private Webhook own(UUID id) {
        return webhooks.of(partner().uid())
                .filter(hook -> hook.id().equals(id))
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "no-such-webhook", "api.webhooks.unknown"));
    }

    private Actor partner() {
        var actor = signedIn.actor();
        if (actor.type() != ActorType.PARTNER) {
            throw new Refusal(RefusalKind.BARRED, "not-your-office", "api.webhooks.partners-only");
        }
        return actor;
    }
}
