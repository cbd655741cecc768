package org.banjie.studio.approval;

import java.util.List;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.studio.checks.Remark;

/** The checks have found what keeps a draft from going live. */
public class Unsound extends Refusal {

    private final transient List<Remark> remarks;

    Unsound(List<Remark> remarks) {
        super(RefusalKind.INVALID, "checks-failed", "studio.approval.unsound", Integer.toString(remarks.size()));
        this.remarks = remarks;
    }

    public List<Remark> remarks() {
        return remarks;
    }
}
