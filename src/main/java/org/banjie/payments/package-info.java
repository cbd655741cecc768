/** Floor 3: what is paid each month on grants of any kind: rosters, bank files, what came back. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "access :: recusals",
            "background",
            "background :: items",
            "cases",
            "casework :: papers",
            "files",
            "grants :: paying",
            "journal",
            "jurisdiction",
            "kinds",
            "kinds :: own",
            "notices :: messages",
            "refusal",
            "seconding",
            "site",
            "time :: limits",
            "vault",
            "words"
        })
package org.banjie.payments;
