/**
 * Floor 3: services that were granted (服务类救助、转介): which organisation a family was referred to, its visits, what the family
 * says of each, what is settled with the organisation by the month.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "access :: applicants",
            "access :: recusals",
            "background",
            "background :: items",
            "cases",
            "casework :: facts",
            "flow",
            "grants",
            "journal",
            "jurisdiction",
            "kinds",
            "kinds :: own",
            "notices :: blank",
            "notices :: messages",
            "numbers",
            "refusal",
            "seconding",
            "site",
            "time :: limits",
            "vault",
            "words"
        })
package org.banjie.referrals;
