# one role and one database for each service, with the passwords of its secret; run once, when the data folder is made
for service in intake dispatch resolution; do
  psql --set=ON_ERROR_STOP=1 --set=role="$(cat "/etc/onward/$service/username")" \
    --set=password="$(cat "/etc/onward/$service/password")" --set=database="$service" --username postgres <<'SQL'
create role :"role" login password :'password';
create database :"database" owner :"role";
SQL
done
