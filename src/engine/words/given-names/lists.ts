/** Given names that nearly always are a man's and a woman's, folded, with blanks between. */
export interface GivenNames {
  male: string;
  female: string;
}
