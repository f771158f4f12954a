"""The dashboard: Streamlit pages over timeline's public functions. Modules without `st` in them run without Streamlit."""
