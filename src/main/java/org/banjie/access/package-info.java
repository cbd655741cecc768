/** Floor 0: who is signed in and what they may do where. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "background",
            "files",
            "jurisdiction",
            "numbers",
            "refusal",
            "site",
            "site :: services",
            "site :: input",
            "sms",
            "time",
            "vault",
            "words"
        })
package org.banjie.access;
