/** Who is posted where, as the directory says it, and whether the directory answers: for administrators. */
package org.banjie.access.staffing;
