package org.banjie.flow.models;

import org.banjie.sets.FileSet;
import org.banjie.sets.LiveSet;
import org.banjie.sets.LiveSets;
import org.banjie.sets.Publishing;
import org.banjie.sets.ShippedSets;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Puts the kinds that come with the program live where the district has none of that name yet, before anybody can sign
 * in. What is live stays: another set of it is offered to the administrators. Until two of them have taken it the program
 * runs with the set they have, and with those tables of the new one that it asks and the district has none of.
 */
@Component
class ShippedModels implements SmartInitializingSingleton {

    private final Deployments deployments;
    private final LiveSets live;
    private final Publishing publishing;
    private final TransactionOperations transaction;

    ShippedModels(Deployments deployments, LiveSets live, Publishing publishing, TransactionOperations transaction) {
        this.deployments = deployments;
        this.live = live;
        this.publishing = publishing;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        ShippedSets.read().forEach(set -> transaction.executeWithoutResult(status -> settle(set)));
    }

    private void settle(FileSet set) {
        var history = live.history(set.kind());
        if (history.isEmpty()) {
            deployments.publish(set, LiveSet.Source.SHIPPED, "system");
        } else if (history.stream().noneMatch(one -> one.hash().equals(set.hash()))) {
            publishing.offer(set);
            deployments.bringTables(set);
        }
    }
}
