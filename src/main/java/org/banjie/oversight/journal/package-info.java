/** The journal, and whether it is whole, for auditors. */
package org.banjie.oversight.journal;
