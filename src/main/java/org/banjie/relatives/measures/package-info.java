/** What is measured of the streets' filings and pledges over a year. */
package org.banjie.relatives.measures;
