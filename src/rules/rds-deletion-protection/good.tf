variable "protect" {}

resource "aws_db_instance" "orders" {
  instance_class          = "db.r7g.large"
  engine                  = "postgres"
  multi_az                = true
  backup_retention_period = 7
  deletion_protection     = true
}

resource "aws_rds_cluster" "aurora" {
  engine              = "aurora-postgresql"
  deletion_protection = var.protect
}

# Terraform protects it.
resource "aws_rds_cluster" "kept" {
  engine = "aurora-postgresql"
  lifecycle {
    prevent_destroy = true
  }
}
