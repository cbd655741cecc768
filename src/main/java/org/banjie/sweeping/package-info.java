/** Floor 3: grave-sweeping (祭扫): seasons, quotas, tickets, and the gate that checks them. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "access :: applicants",
            "files",
            "numbers",
            "refusal",
            "site",
            "vault",
            "words",
            "journal",
            "flow",
            "notices",
            "kinds :: own"
        })
package org.banjie.sweeping;
