/** The register as anybody may read it. */
package org.banjie.organisations.register.publication;
