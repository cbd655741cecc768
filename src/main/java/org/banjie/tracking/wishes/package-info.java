/** By which ways an applicant wants to be told. */
package org.banjie.tracking.wishes;
