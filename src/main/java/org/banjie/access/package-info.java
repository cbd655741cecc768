/** Floor 0: who is signed in and what they may do where. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"time", "jurisdiction", "vault", "site", "forms"})
package org.banjie.access;
