package org.banjie.flow.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.banjie.flow.gate.expressions.CallableBeans;
import org.banjie.flow.gate.xml.Finding;
import org.springframework.stereotype.Component;

/**
 * The check before deployment. A model is code: what it may contain is listed, everything else is refused. Reads
 * process models ({@code .bpmn}), decision models ({@code .dmn}) and forms ({@code .form}); a kind's own
 * {@code kind.yaml} may lie beside them and is for the room {@code kinds} to check.
 */
@Component
public class ModelGate {

    private static final Pattern NAME =
            Pattern.compile("(?:[\\p{L}\\p{N}_-][\\p{L}\\p{N}_.-]*/){0,5}[\\p{L}\\p{N}_-][\\p{L}\\p{N}_.-]{0,99}");

    private final CallableBeans beans;

    public ModelGate(CallableBeans beans) {
        this.beans = beans;
    }

    /**
     * Checks one file by itself.
     *
     * @param name its name, with or without folders; the ending says what it is
     * @return what is wrong with it, in the order of the file; never throws for what the file contains
     */
    public List<Finding> check(String name, byte[] file) {
        var checked = new CheckedModelFile(name, file, beans);
        new CheckedSet(List.of(checked)).checkRunning();
        return checked.findings();
    }

    /** Checks the files that are deployed together: each by itself, and that what they call each other by is there. */
    public List<Finding> check(Map<String, byte[]> files) {
        List<CheckedModelFile> checked = new ArrayList<>();
        new TreeMap<>(files).forEach((name, file) -> checked.add(new CheckedModelFile(name, file, beans)));
        new CheckedSet(checked).check();
        return checked.stream().flatMap(file -> file.findings().stream()).toList();
    }

    static boolean isFileName(String name) {
        return NAME.matcher(name).matches();
    }
}
