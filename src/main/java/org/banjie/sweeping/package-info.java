/** Floor 3: grave-sweeping (祭扫): seasons, quotas, tickets, and the gate that checks them. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "access :: applicants",
            "files",
            "numbers",
            "refusal",
            "site",
            "site :: front",
            "vault",
            "words",
            "journal",
            "flow",
            "kinds :: own",
            "notices :: messages"
        })
package org.banjie.sweeping;
