resource "aws_db_instance" "orders_prod" { # expect: rds-single-zone
  instance_class = "db.r7g.large"
  engine         = "postgres"
}
