/** Who looked at which file, and all that one person did, for the auditor. */
package org.banjie.oversight.looks;
