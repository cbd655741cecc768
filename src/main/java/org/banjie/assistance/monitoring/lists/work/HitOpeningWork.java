package org.banjie.assistance.monitoring.lists.work;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.banjie.assistance.households.ReviewCause;
import org.banjie.assistance.monitoring.StreetVerifications;
import org.banjie.assistance.monitoring.lists.ComparedKinds;
import org.banjie.assistance.monitoring.lists.Hits;
import org.banjie.assistance.monitoring.lists.Import;
import org.banjie.assistance.monitoring.lists.ImportState;
import org.banjie.assistance.monitoring.lists.Imports;
import org.banjie.assistance.monitoring.lists.ListRows;
import org.banjie.assistance.monitoring.lists.format.ListKinds;
import org.banjie.background.Planned;
import org.banjie.background.Shift;
import org.banjie.background.Work;
import org.banjie.grants.Grants;
import org.banjie.vault.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Has the streets verify the hits of a list, each in its transaction. */
@Component
@Planned(name = "monitoring.open-hits", every = "${banjie.monitoring.every:PT30S}")
public class HitOpeningWork implements Work {

    private static final Logger log = LoggerFactory.getLogger(HitOpeningWork.class);

    private static final int BATCH = 20;

    private final Imports imports;
    private final ListKinds kinds;
    private final ComparedKinds compared;
    private final Hits hits;
    private final Grants grants;
    private final StreetVerifications verifications;
    private final Vault vault;
    private final ObjectMapper json;
    private final TransactionTemplate transaction;

    HitOpeningWork(
            Imports imports,
            ListKinds kinds,
            ComparedKinds compared,
            Hits hits,
            Grants grants,
            StreetVerifications verifications,
            Vault vault,
            ObjectMapper json,
            TransactionTemplate transaction) {
        this.imports = imports;
        this.kinds = kinds;
        this.compared = compared;
        this.hits = hits;
        this.grants = grants;
        this.verifications = verifications;
        this.vault = vault;
        this.json = json;
        this.transaction = transaction;
    }

    @Override
    public boolean piece(Shift shift) {
        var next = imports.waiting(ImportState.OPENING);
        next.ifPresent(this::some);
        return next.isPresent();
    }

    private void some(Import list) {
        var waiting = hits.waiting(list.id(), BATCH);
        waiting.forEach(hit -> one(list, hit));
        if (waiting.isEmpty()) transaction.executeWithoutResult(status -> imports.enter(list.id(), ImportState.DONE));
    }

    /** Each by itself: what is wrong with one keeps no other waiting. */
    private void one(Import list, Hits.Hit hit) {
        try {
            transaction.executeWithoutResult(status -> {
                open(list, hit);
                imports.opened(list.id(), 1);
            });
        } catch (TransientDataAccessException | CannotCreateTransactionException passing) {
            throw passing;
        } catch (RuntimeException unforeseen) {
            log.error("No case can be opened for hit {} of list {}", hit.id(), list.id(), unforeseen);
            transaction.executeWithoutResult(status -> hits.failed(hit.id()));
        }
    }

    private void open(Import list, Hits.Hit hit) {
        verify(list, hit).ifPresentOrElse(review -> hits.opened(hit.id(), review), () -> hits.over(hit.id()));
    }

    private Optional<String> verify(Import list, Hits.Hit hit) {
        var kind = kinds.get(list.list());
        var row = said(list, hit);
        var detail = detail(list, hit, kind.worded(hit.line(), row));
        var died = kind.death() == null ? null : row.get(kind.death());
        return died == null
                ? verifications.open(hit.grantId(), ReviewCause.HIT, detail, list.uploadedBy())
                : verifications.openAfterDeath(hit.grantId(), LocalDate.parse(died), detail, list.uploadedBy());
    }

    /** What stands in the list, and what that means for what was granted. */
    private String detail(Import list, Hits.Hit hit, String found) {
        return grants.find(hit.grantId())
                .flatMap(grant -> compared.says(grant.kind(), list.list()))
                .map(says -> found + says.zh())
                .orElse(found);
    }

    private Map<String, String> said(Import list, Hits.Hit hit) {
        try {
            var clear = vault.openBytes(hit.sealed(), ListRows.context(list.id(), hit.line()));
            return json.readValue(clear, new TypeReference<Map<String, String>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
