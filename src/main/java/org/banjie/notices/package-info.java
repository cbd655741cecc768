/** Floor 2: messages and printed documents. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"background", "time", "jurisdiction", "vault", "site", "sets", "access", "journal", "cases"})
package org.banjie.notices;
