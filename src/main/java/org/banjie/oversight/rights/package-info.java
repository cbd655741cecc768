/** Who may do what, for auditors and administrators. */
package org.banjie.oversight.rights;
