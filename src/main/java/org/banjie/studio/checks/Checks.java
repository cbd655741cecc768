package org.banjie.studio.checks;

import java.util.ArrayList;
import java.util.List;
import org.banjie.flow.gate.ModelGate;
import org.banjie.flow.gate.xml.Finding;
import org.banjie.sets.FileSet;
import org.banjie.sets.LiveSets;
import org.banjie.sets.Sets;
import org.springframework.stereotype.Component;

/** Everything there is to say about a set of files: first the gate, and where it can be read, the house's own rules. */
@Component
public class Checks {

    private final ModelGate gate;
    private final LiveSets live;
    private final Sets sets;
    private final List<Check> checks;

    Checks(ModelGate gate, LiveSets live, Sets sets, List<Check> checks) {
        this.gate = gate;
        this.live = live;
        this.sets = sets;
        this.checks = checks;
    }

    /** The worst first, and causes before what follows from them; never throws for what the files contain. */
    public List<Remark> of(FileSet set) {
        var draft = SetReading.of(set).after(live(set.kind()));
        var remarks = new ArrayList<Remark>();
        gate.check(set.inFolder()).forEach(finding -> remarks.add(remark(draft, finding)));
        checks.forEach(check -> check.look(draft, remarks::add));
        return CausesFirst.of(draft, remarks);
    }

    private SetReading live(String kind) {
        return live.find(kind).map(one -> SetReading.of(sets.get(one.hash()))).orElse(null);
    }

    private static Remark remark(SetReading draft, Finding finding) {
        var file = finding.file().substring(finding.file().lastIndexOf('/') + 1);
        var element = finding.element().equals(finding.file()) ? file : finding.element();
        return new Remark(
                finding.refuses() ? Remark.Severity.ERROR : Remark.Severity.WARNING,
                file,
                element,
                draft.nameOf(file, element),
                finding.rule(),
                finding.getCodes()[0],
                finding.args(),
                List.of());
    }
}
