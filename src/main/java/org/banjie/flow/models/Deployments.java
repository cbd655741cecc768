package org.banjie.flow.models;

import java.io.ByteArrayInputStream;
import java.util.stream.Collectors;
import org.banjie.flow.gate.ModelGate;
import org.banjie.flow.gate.xml.Finding;
import org.banjie.sets.FileSet;
import org.banjie.sets.LiveSet;
import org.banjie.sets.Publishing;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one way a kind's files go live: checked by the gate, into the engine, on record, all of a kind as one set. */
@Service
@Transactional
public class Deployments {

    private static final String TABLE = ".dmn";

    private final RepositoryService repository;
    private final ModelGate gate;
    private final Publishing publishing;
    private final Newest newest;

    Deployments(RepositoryService repository, ModelGate gate, Publishing publishing, Newest newest) {
        this.repository = repository;
        this.gate = gate;
        this.publishing = publishing;
        this.newest = newest;
    }

    /**
     * Makes a set the live one of its kind: new cases run on it, running ones stay with the version they have.
     *
     * @param by uid of whoever publishes it, or {@code system}
     * @throws RefusedModel with every finding when the gate refuses one of the files
     */
    public LiveSet publish(FileSet set, LiveSet.Source source, String by) {
        demandAllowed(set);
        return publishing.record(set, deploy(set), source, by);
    }

    /**
     * Into the engine alone, within a transaction that is taken back: to see what a set would mean.
     *
     * @return the engine's name for it
     * @throws RefusedModel with every finding when the gate refuses one of the files
     */
    public String tryOut(FileSet set) {
        demandAllowed(set);
        return deploy(set);
    }

    /**
     * The tables of a set that nothing live has under their name, and those alone.
     *
     * @throws RefusedModel with every finding when the gate refuses one of the files
     */
    public void bringTables(FileSet set) {
        var missing = set.files().keySet().stream()
                .filter(name -> name.endsWith(TABLE) && !isKnown(name))
                .collect(Collectors.toSet());
        if (missing.isEmpty()) return;
        demandAllowed(set);
        newest.deploying();
        var deployment =
                repository.createDeployment().name(set.kind() + " tables").source("banjie");
        missing.forEach(name -> deployment.addInputStream(
                set.kind() + "/" + name, new ByteArrayInputStream(set.file(name).orElseThrow())));
        deployment.deploy();
    }

    /** A table's file is called like the table. */
    private boolean isKnown(String file) {
        var table = file.substring(0, file.length() - TABLE.length());
        return repository
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey(table)
                        .count()
                > 0;
    }

    private void demandAllowed(FileSet set) {
        var refused =
                gate.check(set.inFolder()).stream().filter(Finding::refuses).toList();
        if (!refused.isEmpty()) throw new RefusedModel(set.kind(), refused);
    }

    private String deploy(FileSet set) {
        newest.deploying();
        var deployment =
                repository.createDeployment().name(set.kind()).source("banjie").enableDuplicateFiltering(false);
        set.inFolder().forEach((name, bytes) -> deployment.addInputStream(name, new ByteArrayInputStream(bytes)));
        return deployment.deploy().getId();
    }
}
