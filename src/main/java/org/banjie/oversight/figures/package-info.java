/** What the program tells of itself in figures, for whoever watches over it; cases counted, for leaders and the auditor. */
package org.banjie.oversight.figures;
