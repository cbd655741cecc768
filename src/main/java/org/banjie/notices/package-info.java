/** Floor 2: messages and printed documents. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "background",
            "background :: items",
            "files",
            "numbers",
            "refusal",
            "sets",
            "site",
            "site :: services",
            "sms",
            "time",
            "time :: calendar",
            "vault",
            "journal"
        })
package org.banjie.notices;
